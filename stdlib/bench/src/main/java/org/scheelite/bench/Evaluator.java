package org.scheelite.bench;

import org.scheelite.api.Engine;
import org.scheelite.api.Outcome;
import org.scheelite.api.Session;
import org.scheelite.builtin.Capability;
import org.scheelite.print.Form;

/// A language that evaluates programs. Peers may join by a further implementation.
interface Evaluator extends AutoCloseable {

  /// What it is, as a column of the report names it.
  String name();

  /// Forgets all definitions.
  void reset();

  /// Evaluates the expressions of a program in turn.
  ///
  /// @return the last value as text, or what went wrong
  String evaluate(String code);

  @Override
  void close();

  /// Our own language.
  static Evaluator scheelite() {
    Session session = Engine.builder().allow(Capability.WRITE_FILES).build().newSession();
    return new Evaluator() {
      @Override
      public String name() {
        return "Scheelite";
      }

      @Override
      public void reset() {
        session.reset();
      }

      @Override
      public String evaluate(String code) {
        return switch (session.evaluate(code)) {
          case Outcome.Value(var expr, var messages) when messages.isEmpty() ->
              session.text(expr, Form.INPUT);
          case Outcome other -> other.toString();
        };
      }

      @Override
      public void close() {
        session.close();
      }
    };
  }
}
