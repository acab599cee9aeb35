package org.scheelite.graphics.terminal;

import java.util.Locale;
import java.util.Map;

/// The ways of showing a picture that terminals know.
public enum Protocol {
  /// The graphics protocol that Kitty began: PNG data in escape sequences.
  KITTY,
  /// The inline images that iTerm2 began: PNG data in one escape sequence.
  ITERM,
  /// Sixel graphics: six rows of pixels to a character, up to 256 colours.
  SIXEL,
  /// Two pixels to a character cell, in 24-bit colours.
  BLOCKS,
  /// Two pixels to a character cell, in the 256 colours of xterm.
  BLOCKS_256,
  /// No pictures.
  NONE;

  /// The best way that a terminal with these environment variables is known to have.
  ///
  /// Inside a multiplexer only coloured characters are safe.
  public static Protocol detect(Map<String, String> environment) {
    String term = get(environment, "TERM");
    String program = get(environment, "TERM_PROGRAM");
    if (term.isEmpty() || term.equals("dumb") || environment.containsKey("NO_COLOR")) {
      return NONE;
    }
    boolean multiplexed =
        environment.containsKey("TMUX")
            || environment.containsKey("STY")
            || term.startsWith("screen")
            || term.startsWith("tmux");
    if (!multiplexed) {
      if (environment.containsKey("KITTY_WINDOW_ID")
          || term.contains("kitty")
          || term.contains("ghostty")
          || program.equals("ghostty")
          || environment.containsKey("KONSOLE_VERSION")) {
        return KITTY;
      }
      if (program.equals("iterm.app")
          || program.equals("wezterm")
          || program.equals("mintty")
          || get(environment, "LC_TERMINAL").equals("iterm2")) {
        return ITERM;
      }
      if (term.contains("sixel")
          || term.startsWith("foot")
          || term.startsWith("mlterm")
          || term.startsWith("contour")
          || term.startsWith("yaft")) {
        return SIXEL;
      }
    }
    String depth = get(environment, "COLORTERM");
    if (depth.equals("truecolor") || depth.equals("24bit") || term.contains("direct")) {
      return BLOCKS;
    }
    return term.contains("256") ? BLOCKS_256 : NONE;
  }

  /// Whether whole pixels reach the screen, so that a large picture is worth while.
  public boolean fine() {
    return this == KITTY || this == ITERM || this == SIXEL;
  }

  private static String get(Map<String, String> environment, String name) {
    return environment.getOrDefault(name, "").toLowerCase(Locale.ROOT);
  }
}
