package org.scheelite.transcript;

/// One input of a transcript and what it should give.
///
/// @param line the number of its first line in the file, from 1
/// @param answer the number of the line after the input, where the answer begins
/// @param end the number of the line after the answer
/// @param margin what stands before each of its lines in the file
/// @param approximate whether numbers of the output may differ a little
public record Case(
    int line,
    int answer,
    int end,
    String margin,
    String code,
    Result expected,
    boolean approximate) {

  /// The first line of the input, for lists of cases.
  public String title() {
    return code.lines().findFirst().orElse("");
  }
}
