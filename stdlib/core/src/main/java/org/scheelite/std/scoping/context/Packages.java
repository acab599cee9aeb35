package org.scheelite.std.scoping.context;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.StateKey;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;

/// The packages of a session: contexts that were opened by `BeginPackage`.
final class Packages {
  private static final StateKey<java.util.Set<String>> KEY =
      new StateKey<>("packages", LinkedHashSet::new);

  private Packages() {}

  static void add(String context, Frame frame) {
    frame.state(KEY).add(context);
  }

  static boolean isKnown(String context, Frame frame) {
    return frame.state(KEY).contains(context) || holdsBuiltins(context, frame);
  }

  /// Whether builtins live in this context.
  private static boolean holdsBuiltins(String context, Frame frame) {
    return context.equals(Symbol.SYSTEM)
        || frame.definitions().libraries().entries().keySet().stream()
            .anyMatch(name -> name.startsWith(context));
  }

  static List<String> all(Frame frame) {
    return List.copyOf(frame.state(KEY));
  }

  /// Reads a package where it is not known yet and puts it on the context path; false, after a
  /// message, where it does not come into being.
  static boolean need(String context, @Nullable Expr file, Frame frame) {
    if (!isKnown(context, frame)) {
      frame.call(Symbol.system("Get"), file == null ? Str.of(context) : file);
      if (!isKnown(context, frame)) {
        frame.message(Needs.NOCONT, Str.of(context));
        return false;
      }
    }
    var path = new ArrayList<>(frame.definitions().contextPath());
    if (!path.contains(context)) {
      path.addFirst(context);
      frame.definitions().setContextPath(path);
    }
    return true;
  }
}
