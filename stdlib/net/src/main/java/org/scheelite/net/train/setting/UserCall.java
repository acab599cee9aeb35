package org.scheelite.net.train.setting;

import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Jump;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;

/// Calls a function of the user that looks on while a net is trained. A fault in it does not end
/// the training.
public final class UserCall {
  private static final Symbol CATCH = Symbol.system("Catch");
  private static final Symbol THROW = Symbol.system("Throw");

  private UserCall() {}

  /// The value of the function; `$Failed`, after a message, where it was left in a way that nobody
  /// waits for. `Abort` and a `Throw` inside a `Catch` leave the training.
  ///
  /// @param option the option that holds the function
  public static Expr value(String option, Expr function, Expr argument, Frame frame) {
    try {
      return frame.call(function, argument);
    } catch (Jump.Return jump) {
      return jump.value();
    } catch (Jump.Throw jump) {
      if (isAwaited(jump, frame)) {
        throw jump;
      }
      Expr tag = jump.tag();
      Expr thrown = tag == null ? Call.of(THROW, jump.value()) : Call.of(THROW, jump.value(), tag);
      return failed(option, thrown, frame);
    } catch (Jump.Break _) {
      return failed(option, Call.of(Symbol.system("Break")), frame);
    } catch (Jump.Continue _) {
      return failed(option, Call.of(Symbol.system("Continue")), frame);
    } catch (Jump.Goto jump) {
      return failed(option, Call.of(Symbol.system("Goto"), jump.label()), frame);
    } catch (Jump.Terminate jump) {
      return failed(option, Symbol.system("$" + jump.reason()), frame);
    }
  }

  private static Expr failed(String option, Expr by, Frame frame) {
    frame.message(TrainMessages.FUNCTION, Str.of(option), by);
    return Sym.FAILED;
  }

  /// Whether a `Catch` around the training may take what was thrown.
  private static boolean isAwaited(Jump.Throw jump, Frame frame) {
    int size = jump.tag() == null ? 1 : 2;
    return frame.stack().stream()
        .anyMatch(
            expr ->
                expr instanceof Normal call
                    && call.head().equals(CATCH)
                    && (size == 1 ? call.size() == 1 : call.size() > 1));
  }
}
