package org.scheelite.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Makes programs nobody would write: heaps of tokens, calls of all builtins with odd arguments,
/// and inputs of the case files with something exchanged.
final class OddPrograms {
  private static final List<String> TOKENS =
      List.of(
          ("a b x f g 0 1 -1 2.5 10 1*^3 \"s\" \"\" + - * / ^ = := == === ! && || -> :> /. //. /@ @@ @@@"
                  + " @ // ; , , [ ] [ ] [[ ]] { } { } ( ) ( ) <| |> & # #2 ## _ __ ___ x_ y_Integer"
                  + " _?EvenQ /; : .. ... | ~ ' ;; % ++ -- += <> . % %% f[x_] Sin If Table Module"
                  + " Function List All Infinity Range[3] i I Pi \\[Alpha] (* *) :: ` ?")
              .split(" "));

  private static final List<String> ARGUMENTS =
      List.of(
          "0",
          "1",
          "-1",
          "2",
          "3",
          "-7",
          "10^20",
          "-10^20",
          "2/3",
          "-1/2",
          "2.5",
          "-0.5",
          "1.*^300",
          "1.*^-300",
          "0.",
          "I",
          "1 + 2 I",
          "1.5 - 2.5 I",
          "1.5`20",
          "Infinity",
          "-Infinity",
          "ComplexInfinity",
          "Indeterminate",
          "Pi",
          "E",
          "x",
          "y",
          "x + 1",
          "x^2",
          "f[x]",
          "f",
          "\"\"",
          "\"abc\"",
          "\"a b c\"",
          "\"é\"",
          "{}",
          "{1}",
          "{1, 2, 3}",
          "{3, 1, 2}",
          "{1., 2., 3.}",
          "{{1, 2}, {3, 4}}",
          "{{1., 2.}, {3., 4.}}",
          "{{}}",
          "{{1, 2}, {3}}",
          "{a, b, c}",
          "{\"a\", \"b\"}",
          "{x, y}",
          "<||>",
          "<|a -> 1|>",
          "<|\"a\" -> 1, \"b\" -> {2}|>",
          "{a -> 1, b -> 2}",
          "a -> 1",
          "x :> 2",
          "True",
          "False",
          "Null",
          "None",
          "All",
          "Automatic",
          "Sin",
          "Plus",
          "# &",
          "#1 + #2 &",
          "{##} &",
          "#a &",
          "Function[x, x^2]",
          "x_",
          "_Integer",
          "x__",
          "{x_, y_}",
          "_?EvenQ",
          "x_ /; x > 1",
          "{x, 3}",
          "{x, 0, 1}",
          "{x, 1, 10, 3}",
          "1 ;; 2",
          "UpTo[2]",
          "Span[]",
          "Hold[1 + 1]",
          "Sequence[]",
          "Sequence[1, 2]",
          "Nothing",
          "Range[100]",
          "Range[100.]",
          "Missing[]",
          "$Failed",
          "ByteArray[{1, 2}]",
          "NumericArray[{1, 2}, \"Real32\"]",
          "Method -> \"x\"",
          "y -> z",
          "Slot[1]",
          "10^9",
          "2^31",
          "-2^31",
          "2^63",
          "{10^9, 10^9}",
          "Table",
          "x == 1",
          "x < 2",
          "a && b",
          "{1, {2, {3}}}",
          "\"[\"",
          "\"\\n\"",
          "RegularExpression[\"(\"]",
          "\"a\" ~~ __",
          "SparseArray[{1 -> 1}]",
          "Quantity[1, \"m\"]",
          "Red",
          "Graphics[{}]",
          "NormalDistribution[0, 1]",
          "Key[a]",
          "{0, 0}",
          "{1, x, \"s\"}",
          "1000",
          "17",
          "100",
          "0.1",
          "NaN",
          "Compile[{x}, x + 1]",
          "{{1}}",
          "{-1}");

  private static final Pattern PIECE =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[A-Za-z$]\\w*|\\d+(?:\\.\\d*)?|\\S");

  private final List<String> names;
  private final List<String> inputs;

  /// @param names the names of all builtins
  /// @param inputs programs to be changed
  OddPrograms(List<String> names, List<String> inputs) {
    this.names = names;
    this.inputs = inputs;
  }

  /// The inputs in the case files and doc comments below a folder.
  static List<String> inputs(Path root) throws IOException {
    var inputs = new ArrayList<String>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(OddPrograms::hasInputs).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          int at = line.indexOf("In:  ");
          if (at >= 0 && at < 6) {
            inputs.add(line.substring(at + 5));
          }
        }
      }
    }
    return inputs;
  }

  private static boolean hasInputs(Path file) {
    String name = file.toString();
    return (name.endsWith(".case") || name.endsWith(".java") || name.endsWith(".md"))
        && !name.contains("/target/")
        && !name.contains("/net/");
  }

  /// The program with this number.
  String program(long number) {
    var random = new Random(number * 0x9E3779B97F4A7C15L);
    return switch ((int) Math.floorMod(number, 4L)) {
      case 0 -> soup(random);
      case 1, 2 -> call(random);
      default -> changed(random);
    };
  }

  private static String soup(Random random) {
    var text = new StringBuilder();
    int size = 1 + random.nextInt(14);
    for (int i = 0; i < size; i++) {
      text.append(pick(TOKENS, random)).append(random.nextInt(3) == 0 ? " " : "");
    }
    return text.toString();
  }

  private String call(Random random) {
    String call = plain(pick(names, random), random);
    return random.nextInt(4) == 0 ? plain(pick(names, random), random, call) : call;
  }

  private static String plain(String name, Random random, String... first) {
    var args = new ArrayList<>(Arrays.asList(first));
    int size = Math.min(random.nextInt(5), 1 + random.nextInt(4));
    while (args.size() < size) {
      args.add(random.nextInt(args.size() + 1), pick(ARGUMENTS, random));
    }
    String call = name + "[" + String.join(", ", args) + "]";
    return random.nextInt(12) == 0 ? call + "[" + pick(ARGUMENTS, random) + "]" : call;
  }

  /// An input with one to three pieces exchanged, left out, doubled or swapped.
  private String changed(Random random) {
    var pieces = new ArrayList<String>();
    Matcher matcher = PIECE.matcher(pick(inputs, random));
    while (matcher.find()) {
      pieces.add(matcher.group());
    }
    for (int k = random.nextInt(3); k >= 0 && !pieces.isEmpty(); k--) {
      int at = random.nextInt(pieces.size());
      switch (random.nextInt(5)) {
        case 0 -> pieces.remove(at);
        case 1 -> pieces.add(at, pieces.get(random.nextInt(pieces.size())));
        case 2 -> pieces.set(at, pieces.get(random.nextInt(pieces.size())));
        case 3 -> pieces.set(at, pick(ARGUMENTS, random));
        default -> pieces.set(at, pick(names, random));
      }
    }
    return String.join(" ", pieces);
  }

  private static String pick(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
