package org.scheelite.net.shape;

import java.util.ArrayList;
import java.util.List;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;

/// Turns things of the language into plain numbers and arrays for an input of a net.
///
/// What already has the plain form passes as it is.
public interface Encoder extends Coder {

  /// Whether this is one example as the user writes it, rather than a list of examples.
  boolean single(Expr value, Frame frame);

  /// The plain value of one example: a number, a list of numbers or a numeric array.
  ///
  /// @throws Refused where it cannot be encoded
  Expr encode(Expr example, Frame frame);

  /// The plain values of examples.
  ///
  /// @throws Refused with the number of the example that cannot be encoded
  default List<Expr> encodeAll(List<Expr> examples, Frame frame) {
    var plain = new ArrayList<Expr>(examples.size());
    for (Expr example : examples) {
      frame.poll();
      try {
        plain.add(encode(example, frame));
      } catch (Refused refused) {
        throw refused.at(plain.size() + 1);
      }
    }
    return plain;
  }
}
