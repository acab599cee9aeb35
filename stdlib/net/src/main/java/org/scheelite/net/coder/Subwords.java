package org.scheelite.net.coder;

import java.util.ArrayList;
import java.util.List;

/// Cuts texts into the tokens of a vocabulary. Tokens that begin a word have a space in front.
///
/// @param vocabulary the tokens
/// @param pieces whether words are cut from left to right into the longest tokens; otherwise
///   neighbours are joined
/// @param padded whether a space is put in front of a text
/// @param combined whether several spaces count as one, and those at the ends not at all
record Subwords(Vocabulary vocabulary, boolean pieces, boolean padded, boolean combined) {

  /// The codes of a text; `unknown` for what is in no token.
  List<Integer> codes(String text, int unknown) {
    var codes = new ArrayList<Integer>();
    if (pieces) {
      for (String word : words(text)) {
        piecewise(" " + word, unknown, codes);
      }
    } else {
      String given = combined ? text.strip().replaceAll("\\s+", " ") : text;
      joined(padded && !given.isEmpty() ? " " + given : given, unknown, codes);
    }
    return codes;
  }

  /// Words and single signs.
  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    text.codePoints()
        .forEach(
            point -> {
              boolean letter = Character.isLetterOrDigit(point);
              if (!letter && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
              }
              if (letter) {
                word.appendCodePoint(point);
              } else if (!Character.isWhitespace(point)) {
                words.add(Character.toString(point));
              }
            });
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }

  /// The longest tokens from left to right; a word that cannot be cut so is unknown as a whole.
  private void piecewise(String word, int unknown, List<Integer> codes) {
    var own = new ArrayList<Integer>();
    int at = 0;
    while (at < word.length()) {
      int end = word.length();
      while (end > at && vocabulary.code(word.substring(at, end)) == 0) {
        end--;
      }
      if (end == at) {
        codes.add(unknown);
        return;
      }
      own.add(vocabulary.code(word.substring(at, end)));
      at = end;
    }
    codes.addAll(own);
  }

  /// Byte-pair encoding: begins with single characters; again and again the two neighbours are
  /// joined whose token comes first in the vocabulary.
  private void joined(String text, int unknown, List<Integer> codes) {
    int[] points = text.codePoints().toArray();
    int from = 0;
    for (int i = 1; i <= points.length; i++) {
      boolean end = i == points.length || points[i] == ' ';
      if (end) { // no token reaches over the beginning of a word
        join(points, from, i, unknown, codes);
        from = i;
      }
    }
  }

  private void join(int[] points, int from, int to, int unknown, List<Integer> codes) {
    var parts = new ArrayList<String>();
    for (int i = from; i < to; i++) {
      parts.add(Character.toString(points[i]));
    }
    while (parts.size() > 1) {
      int best = Integer.MAX_VALUE;
      int place = -1;
      for (int i = 0; i + 1 < parts.size(); i++) {
        int code = vocabulary.code(parts.get(i) + parts.get(i + 1));
        if (code > 0 && code < best) {
          best = code;
          place = i;
        }
      }
      if (place < 0) {
        break;
      }
      parts.set(place, parts.get(place) + parts.remove(place + 1));
    }
    for (String part : parts) {
      int code = vocabulary.code(part);
      codes.add(code == 0 ? unknown : code);
    }
  }
}
