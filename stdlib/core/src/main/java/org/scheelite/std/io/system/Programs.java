package org.scheelite.std.io.system;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Capability;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Str;
import org.scheelite.message.Message;
import org.scheelite.std.io.file.FileAccess;

/// Runs other programs.
final class Programs {
  /// How long a wait goes on without looking whether it was called off.
  private static final long SLICE_MILLIS = 20;

  static final Message PNFD = Message.of("General::pnfd", "Program `1` not found.");

  /// What a program left behind.
  record Ended(int code, String output, String error) {}

  private final String owner;
  private final Frame frame;

  Programs(String owner, Frame frame) {
    this.owner = owner;
    this.frame = frame;
  }

  /// Runs a program to its end; null, after a message, where it cannot be run. It is ended where
  /// the evaluation is stopped.
  ///
  /// @param folder where it runs; null for the session's folder
  /// @param more variables for it alone
  @Nullable Ended run(
      List<String> command, String input, @Nullable String folder, Map<String, String> more) {
    var access = new FileAccess(owner, frame);
    if (!access.may(Capability.PROCESSES)) {
      return null;
    }
    Path place = folder == null ? FileAccess.directory(frame) : access.path(folder);
    if (place == null) {
      return null;
    }
    var builder = new ProcessBuilder(command).directory(place.toFile());
    Variables.apply(builder.environment(), frame);
    builder.environment().putAll(more);
    try {
      return ended(builder.start(), input);
    } catch (IOException _) {
      frame.message(PNFD.by(owner), Str.of(command.getFirst()));
      return null;
    }
  }

  private Ended ended(Process process, String input) throws IOException {
    var output = new Collector(process.getInputStream());
    var error = new Collector(process.getErrorStream());
    Thread feeder =
        Thread.ofVirtual()
            .start(
                () -> {
                  try (OutputStream to = process.getOutputStream()) {
                    to.write(input.getBytes(StandardCharsets.UTF_8));
                  } catch (IOException _) {
                    return; // the program does not read all of its input
                  }
                });
    try {
      while (!process.waitFor(SLICE_MILLIS, TimeUnit.MILLISECONDS)) {
        frame.budget().check();
      }
      feeder.join();
      return new Ended(process.exitValue(), output.text(), error.text());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted");
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  /// Reads what a program writes, while it runs.
  private static final class Collector {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Thread thread;

    Collector(InputStream from) {
      thread =
          Thread.ofVirtual()
              .start(
                  () -> {
                    try (from) {
                      from.transferTo(bytes);
                    } catch (IOException _) {
                      return; // the program was ended; what it wrote before counts
                    }
                  });
    }

    String text() throws InterruptedException {
      thread.join();
      return bytes.toString(StandardCharsets.UTF_8);
    }
  }
}
