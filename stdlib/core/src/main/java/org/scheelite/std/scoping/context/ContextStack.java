package org.scheelite.std.scoping.context;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.scheelite.builtin.Definitions;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.StateKey;

/// The contexts to go back to, kept for the session.
final class ContextStack {
  private static final StateKey<Deque<Place>> STACK = new StateKey<>("contexts", ArrayDeque::new);

  /// A context with its path.
  private record Place(String context, List<String> path) {}

  private ContextStack() {}

  static void push(String name, List<String> path, Frame frame) {
    Definitions definitions = frame.definitions();
    frame.state(STACK).push(new Place(definitions.context(), definitions.contextPath()));
    String full = name.startsWith("`") ? definitions.context() + name.substring(1) : name;
    definitions.setContext(full.endsWith("`") ? full : full + "`");
    definitions.setContextPath(path);
  }

  /// Goes back one place; false where there is none.
  static boolean pop(boolean visible, Frame frame) {
    Deque<Place> stack = frame.state(STACK);
    if (stack.isEmpty()) {
      return false;
    }
    Place place = stack.pop();
    Definitions definitions = frame.definitions();
    var path = new ArrayList<>(place.path());
    if (visible && !path.contains(definitions.context())) {
      path.addFirst(definitions.context());
    }
    definitions.setContext(place.context());
    definitions.setContextPath(path);
    return true;
  }
}
