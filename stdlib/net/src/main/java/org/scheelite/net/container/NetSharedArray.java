package org.scheelite.net.container;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Symbol;

/// The former name of `NetArray["name"]`, which it becomes.
///
/// ```wl
/// In:  NetSharedArray["w"]
/// Out: NetArray["w"]
///
/// In:  LinearLayer[1, "Weights" -> NetSharedArray["w"]]
/// Out: LinearLayer[1, "Weights" -> NetArray["w"]]
/// ```
@Builtin(seeAlso = "NetArray")
final class NetSharedArray {
  private static final Symbol NET_ARRAY = Symbol.system("NetArray");

  private NetSharedArray() {}

  @Form
  static Expr of(Expr name) {
    return Call.of(NET_ARRAY, name);
  }
}
