package org.scheelite.std.io.system;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.std.io.file.FileAccess;

/// Runs another program to its end.
///
/// `RunProcess["program"]` and `RunProcess[{"program", "arg1", …}]` give an association with
/// `"ExitCode"`, `"StandardOutput"` and `"StandardError"`; a second argument names one of these, a
/// third is written to the program's input. `ProcessDirectory` and `ProcessEnvironment` say where
/// and with which variables it runs.
///
/// ```wl
/// In:  RunProcess[{"echo", "a b"}]
/// Out: <|"ExitCode" -> 0, "StandardOutput" -> "a b\n", "StandardError" -> ""|>
/// In:  RunProcess["cat", "StandardOutput", "text"]
/// Out: text
/// In:  RunProcess[{"sh", "-c", "exit 3"}, "ExitCode"]
/// Out: 3
/// In:  RunProcess[{"sh", "-c", "printf $X"}, "StandardOutput", ProcessEnvironment -> <|"X" -> "1"|>]
/// Out: 1
/// In:  RunProcess["pwd", "StandardOutput", ProcessDirectory -> "/"] // StringTrim
/// Out: /
/// In:  RunProcess["no-such-program"]
/// Msg: RunProcess::pnfd: Program no-such-program not found.
/// Out: $Failed
/// ```
@Builtin(seeAlso = {"Run", "SetEnvironment"})
final class RunProcess {
  /// Where the program runs.
  static final Option<Expr> PROCESS_DIRECTORY = Option.any("ProcessDirectory", Sym.INHERITED);

  /// Variables for the program.
  static final Option<Expr> PROCESS_ENVIRONMENT = Option.any("ProcessEnvironment", Sym.INHERITED);

  private RunProcess() {}

  @Form
  static @Nullable Expr run(Expr command, Options options, Frame frame) {
    return run(command, Sym.ALL, Str.of(""), options, frame);
  }

  @Form
  static @Nullable Expr run(Expr command, Expr wish, Options options, Frame frame) {
    return run(command, wish, Str.of(""), options, frame);
  }

  @Form
  static @Nullable Expr run(Expr command, Expr wish, Expr input, Options options, Frame frame) {
    List<String> words = words(command);
    boolean known =
        wish.equals(Sym.ALL)
            || List.of("ExitCode", "StandardOutput", "StandardError")
                .contains(wish instanceof Str(String name) ? name : "");
    if (words == null || !known || !(input instanceof Str(String text))) {
      return null;
    }
    String folder = FileAccess.name(options.get(PROCESS_DIRECTORY));
    Programs.Ended ended =
        new Programs("RunProcess", frame)
            .run(words, text, folder, variables(options.get(PROCESS_ENVIRONMENT)));
    if (ended == null) {
      return Sym.FAILED;
    }
    Assoc all =
        Assoc.builder()
            .put(Str.of("ExitCode"), Int.of(ended.code()))
            .put(Str.of("StandardOutput"), Str.of(ended.output()))
            .put(Str.of("StandardError"), Str.of(ended.error()))
            .build();
    return wish.equals(Sym.ALL) ? all : all.get(wish);
  }

  private static @Nullable List<String> words(Expr command) {
    if (command instanceof Normal list && list.is(Sym.LIST) && list.size() > 0) {
      var words = new ArrayList<String>();
      for (Expr part : list.args()) {
        String word = FileAccess.name(part);
        if (word == null) {
          return null;
        }
        words.add(word);
      }
      return words;
    }
    String name = FileAccess.name(command);
    return name == null || name.isBlank() ? null : List.of(name);
  }

  private static Map<String, String> variables(Expr rules) {
    var variables = new HashMap<String, String>();
    List<Expr> all =
        rules instanceof Assoc assoc
            ? assoc.entries().stream().map(entry -> (Expr) entry.rule()).toList()
            : rules instanceof Normal list && list.is(Sym.LIST) ? list.args() : List.of(rules);
    for (Expr one : all) {
      if (one instanceof Normal rule
          && rule.is(Sym.RULE, 2)
          && rule.arg(0) instanceof Str(String name)
          && rule.arg(1) instanceof Str(String value)) {
        variables.put(name, value);
      }
    }
    return variables;
  }
}
