package org.scheelite.std.scoping.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Definitions;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.message.Message;
import org.scheelite.std.attribute.AttributeNames;

/// Properties of symbols that are set by assigning to them: `Attributes[f] = …`, `Options[f] = …`,
/// `f::tag = …`, `DownValues[f] = …` and so on.
final class SymbolProperty {
  static final Message SYM =
      Message.of("Set::sym", "Argument `1` at position 1 is expected to be a symbol.");

  private SymbolProperty() {}

  /// The kind of rules each of these symbols lists.
  private static Definitions.@Nullable Kind kind(String name) {
    return switch (name) {
      case "OwnValues" -> Definitions.Kind.OWN;
      case "DownValues" -> Definitions.Kind.DOWN;
      case "UpValues" -> Definitions.Kind.UP;
      case "SubValues" -> Definitions.Kind.SUB;
      case "NValues" -> Definitions.Kind.NUMERIC;
      case "FormatValues" -> Definitions.Kind.FORMAT;
      case "DefaultValues" -> Definitions.Kind.DEFAULT;
      default -> null;
    };
  }

  /// The kind of rule a definition of `N[f]`, `Format[f]`, `Default[f]` is.
  private static Definitions.@Nullable Kind held(String name) {
    return switch (name) {
      case "N" -> Definitions.Kind.NUMERIC;
      case "Format" -> Definitions.Kind.FORMAT;
      case "Default" -> Definitions.Kind.DEFAULT;
      default -> null;
    };
  }

  static boolean isOne(Symbol head) {
    return head.isSystem()
        && (kind(head.name()) != null
            || held(head.name()) != null
            || List.of("Attributes", "Options", "MessageName").contains(head.name()));
  }

  static boolean assign(Symbol property, Call left, Expr right, Frame frame) {
    if (left.size() == 0) {
      return false;
    }
    Definitions.Kind held = held(property.name());
    if (held != null) {
      Symbol owner = LeftSide.owner(left.arg(0));
      if (owner != null) {
        frame.definitions().define(held, owner, LeftSide.evaluated(left, frame), right);
      }
      return owner != null;
    }
    if (!(left.arg(0) instanceof Symbol symbol)) {
      frame.message(SYM, left.arg(0));
      return false;
    }
    Definitions definitions = frame.definitions();
    Definitions.Kind kind = kind(property.name());
    if (kind != null) {
      definitions.setRules(kind, symbol, rules(right));
    } else if (property.name().equals("Options")) {
      definitions.setOptions(symbol, rules(right));
    } else if (property.name().equals("MessageName")) {
      definitions.setMessage(symbol, text(frame.evaluate(left.arg(1))), right);
    } else {
      Set<Attribute> attributes = AttributeNames.read(right, frame);
      if (attributes == null) {
        return false;
      }
      definitions.setAttributes(symbol, attributes);
    }
    return true;
  }

  private static String text(Expr tag) {
    return tag instanceof Str(String value) ? value : tag.toString();
  }

  private static List<Call> rules(Expr right) {
    var rules = new ArrayList<Call>();
    List<Expr> parts =
        right instanceof Normal list && list.is(Sym.LIST) ? list.args() : List.of(right);
    for (Expr part : parts) {
      if (part instanceof Call rule && rule.size() == 2) {
        rules.add(rule);
      }
    }
    return rules;
  }
}
