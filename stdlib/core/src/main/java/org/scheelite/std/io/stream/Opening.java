package org.scheelite.std.io.stream;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Capability;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.message.Message;
import org.scheelite.std.io.file.FileAccess;

/// Opens files as streams.
public final class Opening {
  static final Message OPENX = Message.of("General::openx", "`1` is not open.");
  static final Message STREAM =
      Message.of(
          "General::stream",
          "`1` is not a string, SocketObject, InputStream[ ], or OutputStream[ ].");

  private final String owner;
  private final Frame frame;

  /// @param owner the symbol in whose name messages are given
  public Opening(String owner, Frame frame) {
    this.owner = owner;
    this.frame = frame;
  }

  /// Opens a file for reading; null, after a message, where that fails.
  Channels.@Nullable Channel reading(Expr file, Charset charset) {
    String name = FileAccess.name(file);
    byte[] bytes = name == null ? null : new FileAccess(owner, frame).read(name);
    return name == null || bytes == null
        ? null
        : Channels.of(frame).add(Str.of(name), new Source(bytes, charset), null);
  }

  /// Opens a file for writing; null, after a message, where that fails.
  Channels.@Nullable Channel writing(
      Expr file, boolean append, Charset charset, org.scheelite.print.Form form) {
    String name = FileAccess.name(file);
    if (name == null) {
      return null;
    }
    var opened = new Channels.@Nullable Channel[1];
    new FileAccess(owner, frame)
        .with(
            Capability.WRITE_FILES,
            file,
            path -> {
              try {
                opened[0] = opened(path, name, append, charset, form);
              } catch (IOException _) {
                frame.message(FileAccess.NOOPEN.by(owner), Str.of(name));
              }
              return Sym.NULL;
            });
    return opened[0];
  }

  private Channels.Channel opened(
      Path path, String name, boolean append, Charset charset, org.scheelite.print.Form form)
      throws IOException {
    long size = append && Files.exists(path) ? Files.size(path) : 0;
    OutputStream out =
        append
            ? Files.newOutputStream(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND)
            : Files.newOutputStream(path);
    return Channels.of(frame).add(Str.of(name), null, new Sink(out, charset, form, size));
  }

  /// The stream to read from: an open one, or a file that is opened and stays so. Null, after a
  /// message, where there is none.
  public Channels.@Nullable Channel source(Expr expr) {
    Channels.Channel open = Channels.of(frame).find(expr, true);
    if (open != null && open.source() != null) {
      return open;
    }
    if (FileAccess.name(expr) != null) {
      Channels.Channel named =
          Channels.of(frame).find(Str.of(String.valueOf(FileAccess.name(expr))), true);
      return named != null ? named : reading(expr, StandardCharsets.UTF_8);
    }
    frame.message((Channels.isStream(expr) ? OPENX : STREAM).by(owner), expr);
    return null;
  }

  /// The stream to write to: an open one, or a file that is opened and stays so. Null, after a
  /// message, where there is none.
  public Channels.@Nullable Channel sink(Expr expr) {
    Channels.Channel open = Channels.of(frame).find(expr, false);
    if (open != null && open.sink() != null) {
      return open;
    }
    if (FileAccess.name(expr) != null) {
      return writing(expr, false, StandardCharsets.UTF_8, org.scheelite.print.Form.INPUT);
    }
    frame.message((Channels.isStream(expr) ? OPENX : STREAM).by(owner), expr);
    return null;
  }

  /// Writes text to a stream, or to each of a list; `$Failed`, after a message, where that fails.
  Expr write(Expr target, String text) {
    if (target instanceof Normal list && list.is(Sym.LIST)) {
      Expr result = Sym.NULL;
      for (Expr one : list.args()) {
        result = write(one, text);
      }
      return result;
    }
    Channels.Channel channel = sink(target);
    if (channel == null || channel.sink() == null) {
      return Sym.FAILED;
    }
    try {
      channel.sink().write(text, frame);
      return Sym.NULL;
    } catch (IOException _) {
      return frame.fail(FileAccess.IOERR.by(owner), target);
    }
  }
}
