package org.scheelite.api;

import java.util.List;
import org.scheelite.budget.Stopped.Reason;
import org.scheelite.expr.Expr;
import org.scheelite.message.Issued;
import org.scheelite.syntax.Parsed.Fault;

/// How the evaluation of a text ended.
public sealed interface Outcome {

  /// The messages given on the way.
  default List<Issued> messages() {
    return List.of();
  }

  /// It has a value: that of its last expression, `Null` for an empty text.
  record Value(Expr expr, List<Issued> messages) implements Outcome {}

  /// The text ends too early.
  ///
  /// @param offset where the open piece begins
  /// @param expected what could come next, in words
  record Incomplete(int offset, String expected) implements Outcome {}

  /// The text is wrong. What stands before the wrong piece was not evaluated.
  record Wrong(Fault fault) implements Outcome {}

  /// It was stopped.
  record Stopped(Reason by, List<Issued> messages) implements Outcome {}

  /// It asked to end the session with this exit status.
  record Exit(int code, List<Issued> messages) implements Outcome {}

  /// The engine itself is at fault. The session goes on.
  ///
  /// @param report what to send to its authors
  record Bug(String report, Throwable cause, List<Issued> messages) implements Outcome {}
}
