package org.scheelite.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/// Where and when a benchmark ran, without which its figures say nothing.
record Machine(String processor, int cores, double load, String java, LocalDate date) {
  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

  /// This machine, now.
  static Machine here() throws IOException {
    return new Machine(
        processorName(),
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        Runtime.version().toString(),
        LocalDate.now());
  }

  private static String processorName() throws IOException {
    if (!Files.isReadable(PROCESSORS)) {
      return System.getProperty("os.arch");
    }
    try (var lines = Files.lines(PROCESSORS)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    }
  }

  /// A line above the table.
  String line() {
    return String.format(
        Locale.ROOT,
        "%s, %d cores, %s, load %.1f at the start, JDK %s, %s",
        processor,
        cores,
        System.getProperty("os.name"),
        load,
        java,
        date);
  }
}
