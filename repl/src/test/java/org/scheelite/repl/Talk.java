package org.scheelite.repl;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;

/// A session at a terminal whose keys and screen are in the hands of a test.
final class Talk implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String ESCAPES = "\u001B(\\[[0-9;?]*[ -/]*[@-~]|[()][A-Z0-9]|[=>])";

  private final PipedOutputStream keys = new PipedOutputStream();
  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
  private final Terminal terminal;
  private final CompletableFuture<Integer> status;
  private int seen;

  /// Opens a session that keeps its state in a folder.
  Talk(Path state) throws IOException {
    var input = new PipedInputStream(keys);
    terminal =
        new ExternalTerminal("test", "xterm-256color", input, screen, StandardCharsets.UTF_8);
    terminal.setSize(new Size(100, 40));
    Map<String, String> environment = Map.of("XDG_STATE_HOME", state.toString());
    status =
        CompletableFuture.supplyAsync(() -> Terminals.talk(terminal, Host.engine(), environment));
    await("In[1]:=");
  }

  /// Presses keys.
  Talk type(String text) throws IOException {
    keys.write(text.getBytes(StandardCharsets.UTF_8));
    keys.flush();
    return this;
  }

  /// Enters a line and waits for what it shows.
  Talk enter(String line, String shown) throws IOException {
    return type(line + "\r").await(shown);
  }

  /// Waits until a text appears after what was awaited last.
  Talk await(String text) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      String now = text();
      int at = now.indexOf(text, seen);
      if (at >= 0) {
        seen = at + text.length();
        return this;
      }
      pause();
    }
    return fail("not seen: " + text + "\nThe screen since then:\n" + text().substring(seen));
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(10);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// All that was written, without the characters that steer the terminal.
  private String text() {
    return raw().replaceAll(ESCAPES, "");
  }

  /// All that was written.
  String raw() {
    return screen.toString(StandardCharsets.UTF_8);
  }

  /// The exit status, once the session is left.
  int status() {
    return status.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
  }

  @Override
  public void close() throws IOException {
    keys.close();
    terminal.close();
  }
}
