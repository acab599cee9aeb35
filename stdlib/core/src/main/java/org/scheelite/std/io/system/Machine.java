package org.scheelite.std.io.system;

import java.util.Locale;

/// What kind of machine this is.
final class Machine {
  private Machine() {}

  static String system() {
    String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    return name.contains("mac") ? "MacOSX" : name.contains("win") ? "Windows" : "Unix";
  }

  static String id() {
    String architecture = System.getProperty("os.arch", "");
    boolean arm = architecture.equals("aarch64");
    return switch (system()) {
      case "MacOSX" -> arm ? "MacOSX-ARM64" : "MacOSX-x86-64";
      case "Windows" -> "Windows-x86-64";
      default -> arm ? "Linux-ARM64" : "Linux-x86-64";
    };
  }
}
