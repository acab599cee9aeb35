package org.scheelite.std.io.system;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Sym;
import org.scheelite.print.Printer;

/// Runs a command of the operating system's shell and gives its exit code.
///
/// What it writes is printed.
///
/// ```wl
/// In:  Run["echo hello"]
/// Print: hello
/// Out: 0
/// In:  Run["exit 2"]
/// Out: 2
/// ```
@Builtin(seeAlso = {"RunProcess"})
final class Run {
  private Run() {}

  @Form
  static Expr run(Expr[] parts, Frame frame) {
    String command =
        Arrays.stream(parts)
            .map(part -> Printer.print(part, org.scheelite.print.Form.OUTPUT))
            .collect(Collectors.joining(" "));
    List<String> shell =
        Machine.system().equals("Windows")
            ? List.of("cmd", "/c", command)
            : List.of("/bin/sh", "-c", command);
    Programs.Ended ended = new Programs("Run", frame).run(shell, "", null, Map.of());
    if (ended == null) {
      return Sym.FAILED;
    }
    for (String text : List.of(ended.output(), ended.error())) {
      if (!text.isEmpty()) {
        frame.console().print(text);
      }
    }
    return Int.of(ended.code());
  }
}
