package org.scheelite.net.shape;

import org.jspecify.annotations.Nullable;
import org.scheelite.expr.Expr;

/// Two shapes that ought to be the same and are not; ends an inference.
///
/// @serial
public final class Conflict extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// A connection in a container.
  ///
  /// @param from the number or name of the layer it leaves
  /// @param to the number or name of the layer it reaches
  public record Link(Expr from, String fromPort, Expr to, String toPort) {}

  private final transient @Nullable Link link;
  private final String port;
  private final String found;
  private final String expected;

  /// @param port the port or array where it shows; empty where it is none in particular
  /// @param found the shape found there, in words
  /// @param expected what fits, in words
  public Conflict(String port, String found, String expected) {
    this(null, port, found, expected);
  }

  private Conflict(@Nullable Link link, String port, String found, String expected) {
    super(port + ": " + found + ", expected " + expected, null, false, false);
    this.link = link;
    this.port = port;
    this.found = found;
    this.expected = expected;
  }

  /// The same conflict, met where two layers are connected.
  public Conflict at(Link place) {
    return new Conflict(place, port, found, expected);
  }

  /// The connection it was met at, if it was one.
  public @Nullable Link link() {
    return link;
  }

  public String port() {
    return port;
  }

  public String found() {
    return found;
  }

  public String expected() {
    return expected;
  }
}
