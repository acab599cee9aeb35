package org.scheelite.repl;

import java.util.List;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;
import org.scheelite.api.Session;
import org.scheelite.syntax.Parsed;

/// Tells the line editor when an input is complete, and which name stands at the cursor.
final class InputParser implements Parser {

  @Override
  public ParsedLine parse(String line, int cursor, ParseContext context) {
    if (context == ParseContext.ACCEPT_LINE
        && Session.read(line) instanceof Parsed.Incomplete(_, _, _, String expected)) {
      throw new EOFError(-1, -1, "expected " + expected);
    }
    int start = cursor;
    while (start > 0 && isNamePart(line.charAt(start - 1))) {
      start--;
    }
    return new Word(line, cursor, line.substring(start, cursor));
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '$' || c == '`';
  }

  /// The name before the cursor.
  private record Word(String line, int cursor, String word) implements CompletingParsedLine {

    @Override
    public int wordCursor() {
      return word.length();
    }

    @Override
    public int wordIndex() {
      return 0;
    }

    @Override
    public List<String> words() {
      return List.of(word);
    }

    @Override
    public CharSequence escape(CharSequence candidate, boolean complete) {
      return candidate;
    }

    @Override
    public int rawWordCursor() {
      return word.length();
    }

    @Override
    public int rawWordLength() {
      return word.length();
    }
  }
}
