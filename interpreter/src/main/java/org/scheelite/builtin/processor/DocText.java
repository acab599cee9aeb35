package org.scheelite.builtin.processor;

/// Takes doc comments apart.
final class DocText {
  private DocText() {}

  /// A doc comment without the spaces around it and without tags such as `@param`.
  static String clean(String doc) {
    var kept = new StringBuilder();
    boolean fenced = false;
    for (String line : doc.stripIndent().lines().toList()) {
      if (line.startsWith("```")) {
        fenced = !fenced;
      }
      if (!fenced && line.startsWith("@")) {
        break;
      }
      kept.append(line.stripTrailing()).append('\n');
    }
    return kept.toString().strip();
  }

  /// The first sentence of the first paragraph, in one line; empty where there is none.
  static String summary(String doc) {
    int end = doc.indexOf("\n\n");
    String paragraph = (end < 0 ? doc : doc.substring(0, end)).replace('\n', ' ').strip();
    boolean code = false;
    for (int i = 0; i < paragraph.length(); i++) {
      char c = paragraph.charAt(i);
      if (c == '`') {
        code = !code;
      } else if (c == '.' && !code && endsSentence(paragraph, i)) {
        return paragraph.substring(0, i + 1);
      }
    }
    return "";
  }

  private static boolean endsSentence(String text, int dot) {
    return dot + 1 == text.length()
        || text.charAt(dot + 1) == ' '
            && dot + 2 < text.length()
            && !Character.isLowerCase(text.charAt(dot + 2));
  }
}
