package org.scheelite.std.scoping.information;

import static org.scheelite.builtin.Attribute.HOLD_FIRST;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.Option;
import org.scheelite.builtin.Options;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Opaque;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.std.scoping.context.SymbolNames;

/// What is known about a symbol.
///
/// `Information[symbol]`, `Information["name"]`, `?name`: the page of a builtin, or the definitions
/// of a symbol of the session. In a name `*` stands for any characters and `@` for any but
/// capitals; where several names match they are listed. Nets answer with a report of their own.
///
/// `Information[symbol, "property"]` gives one property, such as `"Usage"`, `"Definitions"`,
/// `"DownValues"`, `"Attributes"`, `"Options"`, `"FullName"`; `"Properties"` lists them.
///
/// ```wl
/// In:  f[x_] := x + 1; Information[f]
/// Out: f[x_] := x + 1
/// In:  f::usage = "f[x] adds 1."; Information[f, "Usage"]
/// Out: f[x] adds 1.
/// In:  Information["Conf*Match"] === Information["ConfirmMatch"]
/// Out: True
/// In:  apple = 1; apricot = 2; Information["ap@"]
/// Out: apple    apricot
/// In:  Information["noSuchName"]
/// Out: Missing["UnknownSymbol", "noSuchName"]
/// ```
@Builtin(
    attributes = {HOLD_FIRST},
    seeAlso = {"Names", "Attributes"})
final class Information {
  /// Whether everything is shown; what is shown is the same either way.
  static final Option<Expr> LONG_FORM = Option.any("LongForm", Sym.TRUE);

  private Information() {}

  @Form
  static Expr of(Expr subject, Options options, Frame frame) {
    return switch (subject) {
      case Symbol symbol when frame.definitions().ownValue(symbol) instanceof Opaque value ->
          frame.call(Symbol.system("Information"), value);
      case Symbol symbol -> Str.of(SymbolReport.of(symbol, frame));
      case Str(String name) when frame.definitions().exists(name) ->
          Str.of(SymbolReport.of(frame.definitions().resolve(name), frame));
      case Str(String name) when name.indexOf('*') >= 0 || name.indexOf('@') >= 0 ->
          matching(name, frame);
      case Str name -> Call.of(Sym.MISSING, Str.of("UnknownSymbol"), name);
      default -> evaluated(subject, frame);
    };
  }

  private static Expr matching(String pattern, Frame frame) {
    List<Symbol> found = SymbolNames.byName(pattern, frame);
    if (found.isEmpty()) {
      return Call.of(Sym.MISSING, Str.of("UnknownSymbol"), Str.of(pattern));
    }
    return Str.of(
        found.size() == 1
            ? SymbolReport.of(found.getFirst(), frame)
            : SymbolReport.names(found.stream().map(Symbol::toString).toList()));
  }

  private static Expr evaluated(Expr subject, Frame frame) {
    Expr value = frame.evaluate(subject);
    return value.equals(subject)
        ? Call.of(Sym.MISSING, Str.of("UnknownSymbol"), value)
        : frame.call(Symbol.system("Information"), value);
  }

  @Form
  static @Nullable Expr of(Expr subject, Expr property, Frame frame) {
    if (subject instanceof Symbol symbol
        && property instanceof Str(String name)
        && !(frame.definitions().ownValue(symbol) instanceof Opaque)) {
      return SymbolFacts.of(symbol, name, frame);
    }
    Expr value = frame.evaluate(subject);
    return value.equals(subject) ? null : frame.call(Symbol.system("Information"), value, property);
  }
}
