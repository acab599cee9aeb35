package org.scheelite.builtin;

import java.util.List;
import org.scheelite.message.Issued;

/// Where an evaluation writes what people read while it runs.
public interface Console {

  /// Writes one line of `Print` and its kin.
  void println(String line);

  /// Writes text as it is, without ending the line. A console of lines only writes it as lines.
  default void print(String text) {
    println(text.endsWith("\n") ? text.substring(0, text.length() - 1) : text);
  }

  /// Shows a message as soon as it is given.
  void message(Issued message);

  /// Whether a person is watching at a terminal.
  default boolean isTerminal() {
    return false;
  }

  /// Shows a line about work under way, over the last such line; an empty one takes it away. Does
  /// nothing where nobody is watching.
  default void status(String line) {}

  /// Shows lines about work under way, over the last such lines; none take them away. Does nothing
  /// where nobody is watching.
  default void panel(List<String> lines) {
    status(String.join("  ", lines));
  }

  /// How many columns there are for lines about work under way.
  default int columns() {
    return 80;
  }

  /// Writes a line about work under way, or just over, that stays. It is for people and no result:
  /// a program may keep it apart from what `Print` writes.
  default void report(String line) {
    println(line);
  }

  /// Whether [#event] wants to be told what happens in work that takes long.
  default boolean wantsEvents() {
    return false;
  }

  /// Is told what happens in work that takes long, on the thread of the session.
  default void event(WorkEvent event) {}

  /// A console that shows nothing.
  static Console silent() {
    return new Console() {
      @Override
      public void println(String line) {}

      @Override
      public void message(Issued message) {}
    };
  }
}
