package org.scheelite.builtin.processor;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/// Reads from the source what a constant is set to, as far as literals say it.
final class Initialisers {
  private final Trees trees;

  Initialisers(ProcessingEnvironment environment) {
    trees = Trees.instance(environment);
  }

  /// The arguments of the call a constant is set to, as in `Message.of("Part::partw", "…")`; empty
  /// where it is set to something else.
  List<? extends ExpressionTree> arguments(VariableElement field) {
    return trees.getTree(field) instanceof VariableTree variable
            && variable.getInitializer() instanceof MethodInvocationTree call
        ? call.getArguments()
        : List.of();
  }

  /// The value of a string literal, or of a sum of them; null for other expressions.
  static @Nullable String text(ExpressionTree tree) {
    return switch (tree) {
      case LiteralTree literal -> literal.getValue() instanceof String text ? text : null;
      case ParenthesizedTree inner -> text(inner.getExpression());
      case BinaryTree sum when sum.getKind() == Tree.Kind.PLUS -> {
        String left = text(sum.getLeftOperand());
        String right = text(sum.getRightOperand());
        yield left == null || right == null ? null : left + right;
      }
      default -> null;
    };
  }

  /// The expression of the language that simple Java code makes, `Sym.AUTOMATIC` or `Int.of(5)`;
  /// empty where the code is not that simple.
  static String expression(ExpressionTree tree) {
    return switch (tree) {
      case MemberSelectTree constant when constant.getExpression().toString().equals("Sym") ->
          camelCase(constant.getIdentifier().toString());
      case MethodInvocationTree call when call.getArguments().size() == 1 ->
          literal(call.getMethodSelect().toString(), call.getArguments().getFirst());
      case NewClassTree made when made.getArguments().size() == 1 ->
          literal(made.getIdentifier() + ".of", made.getArguments().getFirst());
      default -> "";
    };
  }

  private static String literal(String maker, ExpressionTree argument) {
    return switch (maker) {
      case "Int.of", "Whole.of", "Real.of" -> argument.toString();
      case "Str.of" -> argument.toString();
      case "Symbol.system" -> {
        String name = text(argument);
        yield name == null ? "" : name;
      }
      default -> "";
    };
  }

  /// `MaxTrainingRounds` for `MAX_TRAINING_ROUNDS`.
  static String camelCase(String constant) {
    var name = new StringBuilder();
    for (String word : constant.split("_", -1)) {
      if (!word.isEmpty()) {
        name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
      }
    }
    return name.toString();
  }
}
