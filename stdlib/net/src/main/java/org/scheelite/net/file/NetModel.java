package org.scheelite.net.file;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.message.Message;

/// A trained net by its name.
///
/// `NetModel["name"]` looks for a net of a repository. No nets are shipped and none are fetched
/// from elsewhere, so that there is none; `Import` reads one from a file.
///
/// ```wl
/// In:  NetModel["LeNet Trained on MNIST Data"]
/// Msg: NetModel::notfound: There is no net named LeNet Trained on MNIST Data here, and none is fetched from elsewhere; Import reads a net from a file.
/// Out: $Failed
/// ```
@Builtin(seeAlso = {"Import", "ResourceData", "NetInitialize"})
final class NetModel {
  /// There is no such net.
  static final Message NOTFOUND =
      Message.of(
          "NetModel::notfound",
          "There is no net named `1` here, and none is fetched from elsewhere; Import reads a net"
              + " from a file.");

  private NetModel() {}

  @Form
  static Expr named(Str name, Frame frame) {
    return frame.fail(NOTFOUND, name);
  }
}
