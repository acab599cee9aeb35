package org.scheelite.net.file;

import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.message.Message;

/// A net of another framework.
///
/// Nets of other frameworks are not run here; `NetExternalObject["file"]` says so with a message.
/// `Import` reads nets from files of the format `"WLNet"`.
///
/// ```wl
/// In:  NetExternalObject["model.onnx"]
/// Msg: NetExternalObject::noext: model.onnx cannot be run: nets of other frameworks are not supported; Import reads a net from a WLNet file.
/// Out: $Failed
/// ```
@Builtin(seeAlso = {"Import", "NetModel"})
final class NetExternalObject {
  /// There is nothing that could run such a net.
  static final Message NOEXT =
      Message.of(
          "NetExternalObject::noext",
          "`1` cannot be run: nets of other frameworks are not supported; Import reads a net from a"
              + " WLNet file.");

  private NetExternalObject() {}

  @Form
  static Expr of(Expr file, Frame frame) {
    return frame.fail(NOEXT, file);
  }
}
