package org.scheelite.std.io.stream;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.StateKey;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;

/// The streams of a session by their numbers.
public final class Channels implements AutoCloseable {
  static final Symbol INPUT = Symbol.system("InputStream");
  static final Symbol OUTPUT = Symbol.system("OutputStream");
  private static final StateKey<Channels> KEY = new StateKey<>("streams", Channels::new);

  /// An open stream; either source or sink is there.
  public record Channel(Expr name, long number, @Nullable Source source, @Nullable Sink sink) {

    /// `InputStream[name, n]` or `OutputStream[name, n]`.
    public Expr expr() {
      return Call.of(source != null ? INPUT : OUTPUT, name, Int.of(number));
    }
  }

  private final Map<Long, Channel> open = new LinkedHashMap<>();
  private long next = 3;

  private Channels() {
    var console = new Sink(null, StandardCharsets.UTF_8, org.scheelite.print.Form.OUTPUT, 0);
    open.put(1L, new Channel(Str.of("stdout"), 1, null, console));
    open.put(2L, new Channel(Str.of("stderr"), 2, null, console));
  }

  public static Channels of(Frame frame) {
    return frame.state(KEY);
  }

  Channel add(Expr name, @Nullable Source source, @Nullable Sink sink) {
    var channel = new Channel(name, next++, source, sink);
    open.put(channel.number(), channel);
    return channel;
  }

  /// The open streams, oldest first.
  List<Channel> all() {
    return List.copyOf(open.values());
  }

  /// The stream an expression stands for: the stream itself, or the youngest of a name; null where
  /// none is open.
  public @Nullable Channel find(Expr expr, boolean reading) {
    if (expr instanceof Normal call
        && (call.is(INPUT, 2) || call.is(OUTPUT, 2))
        && call.arg(1) instanceof Int(long number)) {
      Channel channel = open.get(number);
      return channel != null && channel.name().equals(call.arg(0)) ? channel : null;
    }
    Channel found = null;
    for (Channel channel : open.values()) {
      if (channel.name().equals(expr) && (channel.source() != null) == reading) {
        found = channel;
      }
    }
    return found;
  }

  /// Whether an expression has the form of a stream.
  static boolean isStream(Expr expr) {
    return expr instanceof Normal call && (call.is(INPUT, 2) || call.is(OUTPUT, 2));
  }

  /// Closes a stream; those of the console stay.
  void close(Channel channel) throws IOException {
    Sink sink = channel.sink();
    if (channel.number() > 2) {
      open.remove(channel.number());
      if (sink != null) {
        sink.close();
      }
    }
  }

  @Override
  public void close() throws IOException {
    for (Channel channel : all()) {
      close(channel);
    }
  }
}
