package org.scheelite.std.control.session;

import java.util.ArrayDeque;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.BigInt;
import org.scheelite.expr.BigReal;
import org.scheelite.expr.ByteArr;
import org.scheelite.expr.Call;
import org.scheelite.expr.Complex;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.NumArray;
import org.scheelite.expr.Opaque;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Rational;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;

/// The bytes an expression takes in memory, parts that stand in it twice counted twice.
///
/// ```wl
/// In:  {ByteCount[1], ByteCount["abcd"], ByteCount[Range[1000]]}
/// Out: {16, 48, 8072}
/// In:  ByteCount[f[x, y]] > ByteCount[f[x]]
/// Out: True
/// ```
@Builtin(seeAlso = {"LeafCount", "MemoryInUse"})
final class ByteCount {
  /// An object with one field of eight bytes.
  private static final long SMALL = 16;

  /// A string or an array without its contents.
  private static final long HEADER = 40;

  private ByteCount() {}

  @Form
  static Expr count(Expr expr, Frame frame) {
    long bytes = 0;
    var pending = new ArrayDeque<Expr>();
    pending.push(expr);
    while (!pending.isEmpty()) {
      frame.poll();
      Expr next = pending.pop();
      bytes += own(next);
      if (next instanceof Call call) {
        pending.push(call.head());
        call.args().forEach(pending::push);
      } else if (next instanceof Assoc assoc) {
        assoc.forEach(
            entry -> {
              pending.push(entry.key());
              pending.push(entry.value());
            });
      }
    }
    return Int.of(bytes);
  }

  private static long elementBytes(NumArray.Type type) {
    return switch (type) {
      case INTEGER8, UNSIGNED_INTEGER8 -> 1;
      case INTEGER16, UNSIGNED_INTEGER16 -> 2;
      case INTEGER32, UNSIGNED_INTEGER32, REAL32 -> 4;
      case INTEGER64, UNSIGNED_INTEGER64, REAL64 -> 8;
    };
  }

  private static long own(Expr expr) {
    return switch (expr) {
      case Int _, Real _ -> SMALL;
      case BigInt big -> HEADER + big.big().bitLength() / 8 / 8 * 8 + 8;
      case Rational _, Complex _ -> 3 * SMALL + SMALL;
      case BigReal big -> HEADER + (long) big.precision() / 2 / 8 * 8;
      case Str(String text) -> HEADER + (text.length() + 8) / 8 * 8;
      case Symbol _ -> 0;
      case Packed packed -> HEADER + 32 + 8L * packed.total();
      case NumArray array -> HEADER + 32 + elementBytes(array.type()) * array.total();
      case ByteArr bytes -> HEADER + bytes.size();
      case Call call -> HEADER + 8L * call.size();
      case Assoc assoc -> HEADER + 48L * assoc.size();
      case Opaque _ -> HEADER;
    };
  }
}
