package org.scheelite.repl;

import java.util.List;
import org.scheelite.api.Engine;
import org.scheelite.api.Limits;
import org.scheelite.api.Outcome;
import org.scheelite.api.Session;
import org.scheelite.builtin.Capability;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.print.Form;
import org.scheelite.print.Printer;

/// What all fronts share: the engine, with everything allowed that the user's own account may do,
/// and how results are written.
final class Host {
  static final String VERSION = "Scheelite 0.1";

  private static final Symbol COMMAND_LINE = Symbol.system("$ScriptCommandLine");

  private Host() {}

  static Engine engine() {
    return Engine.builder().allow(Capability.values()).build();
  }

  /// Tells a session the arguments of the program, as `$ScriptCommandLine`.
  static void tellArguments(Session session, List<String> args) {
    Expr list = Call.list(args.stream().map(arg -> (Expr) Str.of(arg)).toList());
    session.definitions().setOwnValue(COMMAND_LINE, list);
  }

  /// A result as tools read it: `InputForm`, a string bare, a picture by name, nothing for `Null`.
  /// The value is the text; there is none where writing it took more than the limits.
  static Outcome written(Expr value, Form form, Session session, Limits limits) {
    return switch (value) {
      case Symbol symbol when symbol.equals(Sym.NULL) -> text("");
      case Str _ -> new Outcome.Value(value, List.of());
      case Expr picture when Printer.isPicture(picture) -> text(Printer.picture(picture));
      default -> session.write(value, form, limits);
    };
  }

  private static Outcome text(String text) {
    return new Outcome.Value(Str.of(text), List.of());
  }

  /// Why an outcome is no value, in one line; empty for one that is.
  static String trouble(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Value _, Outcome.Exit _ -> "";
      case Outcome.Incomplete(_, String expected) ->
          "The input ends too early: expected " + expected + ".";
      case Outcome.Wrong(var fault) -> fault.render();
      case Outcome.Stopped(var reason, _) ->
          switch (reason) {
            case TIME -> "The time limit was exceeded.";
            case MEMORY -> "The memory limit was exceeded.";
            case DEPTH -> "The evaluation nests too deep for this machine.";
            case CANCELLED -> "The evaluation was aborted.";
          };
      case Outcome.Bug(String report, _, _) -> report;
    };
  }
}
