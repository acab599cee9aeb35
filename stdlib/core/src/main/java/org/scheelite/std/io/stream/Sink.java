package org.scheelite.std.io.stream;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;

/// Something written from front to back: a file, or the console.
public final class Sink {
  private final @Nullable OutputStream file;
  private final Charset charset;
  private final org.scheelite.print.Form form;
  private long written;

  /// @param file null for the console
  /// @param form how expressions are written
  Sink(@Nullable OutputStream file, Charset charset, org.scheelite.print.Form form, long written) {
    this.file = file;
    this.charset = charset;
    this.form = form;
    this.written = written;
  }

  org.scheelite.print.Form form() {
    return form;
  }

  long written() {
    return written;
  }

  void write(String text, Frame frame) throws IOException {
    if (file == null) {
      frame.console().print(text);
    } else {
      write(text.getBytes(charset));
    }
  }

  /// Writes bytes as they are.
  public void write(byte[] bytes) throws IOException {
    if (file != null) {
      file.write(bytes);
      file.flush();
      written += bytes.length;
    }
  }

  void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
