package org.scheelite.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/// Lets the libraries of both sides choose the kernels that suit the processor.
///
/// A variable such as `OPENBLAS_CORETYPE` ties OpenBLAS, and so our side alone, to the kernels of
/// an older processor. The library reads it when it is loaded, so that only another process can go
/// without it.
final class OwnChoice {
  private static final String VARIABLE = "OPENBLAS_CORETYPE";

  private OwnChoice() {}

  /// Runs the benchmark in a process without the variable, where there is one; false where this
  /// process will do.
  static boolean elsewhere(Class<?> benchmark, String... arguments) throws IOException {
    String value = System.getenv(VARIABLE);
    if (value == null) {
      return false;
    }
    System.out.println(VARIABLE + "=" + value + " is taken out of the environment.");
    System.out.println();
    var command = new ArrayList<String>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    command.add(benchmark.getName());
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).inheritIO();
    builder.environment().remove(VARIABLE);
    try {
      int status = builder.start().waitFor();
      if (status != 0) {
        throw new IllegalStateException("the benchmark ended with status " + status);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the benchmark ran", e);
    }
    return true;
  }
}
