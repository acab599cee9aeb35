package org.scheelite.std.scoping.context;

import java.util.TreeSet;
import java.util.regex.Pattern;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;

/// The contexts there are.
///
/// `Contexts[]` lists them all, `Contexts["pattern"]` those that match, where `*` stands for any
/// characters.
///
/// ```wl
/// In:  a`x = 1; Contexts["a*"]
/// Out: {"a`"}
/// In:  MemberQ[Contexts[], "System`"]
/// Out: True
/// ```
@Builtin(seeAlso = {"Context", "$ContextPath", "Names"})
final class Contexts {
  private Contexts() {}

  @Form
  static Expr all(Frame frame) {
    return matching(Str.of("*"), frame);
  }

  @Form
  static Expr matching(Str pattern, Frame frame) {
    String regex =
        Pattern.quote(pattern.value()).replace("*", "\\E.*\\Q").replace("@", "\\E[^A-Z]+\\Q");
    Pattern wanted = Pattern.compile(regex);
    var contexts = new TreeSet<String>();
    for (String name : frame.definitions().names()) {
      contexts.add(name.substring(0, name.lastIndexOf('`') + 1));
    }
    return Call.list(
        contexts.stream()
            .filter(context -> wanted.matcher(context).matches())
            .map(context -> (Expr) Str.of(context))
            .toList());
  }
}
