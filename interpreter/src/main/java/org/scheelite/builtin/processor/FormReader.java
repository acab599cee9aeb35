package org.scheelite.builtin.processor;

import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.scheelite.builtin.Form;

/// Reads and checks the methods of a builtin that the evaluator calls.
final class FormReader {
  static final String EXPR = "org.scheelite.expr.Expr";
  private static final String NORMAL = "org.scheelite.expr.Normal";
  private static final String NUM = "org.scheelite.expr.Num";
  private static final String OPTIONS = "org.scheelite.builtin.Options";
  private static final String FRAME = "org.scheelite.builtin.Frame";

  private final Elements elements;
  private final Types types;

  FormReader(ProcessingEnvironment environment) {
    elements = environment.getElementUtils();
    types = environment.getTypeUtils();
  }

  /// Reads a `@Form` method.
  FormModel form(ExecutableElement method, Form form) throws Complaint {
    checkMethod(method, EXPR);
    return form.whole() ? whole(method, form) : positional(method, form);
  }

  private FormModel whole(ExecutableElement method, Form form) throws Complaint {
    checkParameters(method, "(Normal call, Frame frame)", NORMAL, FRAME);
    if (form.min() < 0 || form.max() < form.min()) {
      throw new Complaint(method, "min and max must be in order");
    }
    return new FormModel(name(method), true, List.of(), false, false, true, form.min(), form.max());
  }

  private FormModel positional(ExecutableElement method, Form form) throws Complaint {
    if (form.min() != 0 || form.max() != Integer.MAX_VALUE) {
      throw new Complaint(method, "min and max are for whole = true; here the parameters say it");
    }
    var parameters = new ArrayList<VariableElement>(method.getParameters());
    boolean frame = takeLast(parameters, FRAME);
    boolean options = takeLast(parameters, OPTIONS);
    boolean rest = !parameters.isEmpty() && isRest(parameters.getLast().asType());
    if (rest) {
      parameters.removeLast();
    }
    var positional = new ArrayList<String>();
    for (VariableElement parameter : parameters) {
      positional.add(argumentType(parameter));
    }
    int count = positional.size();
    return new FormModel(
        name(method),
        false,
        positional,
        rest,
        options,
        frame,
        count,
        rest ? Integer.MAX_VALUE : count);
  }

  private boolean takeLast(List<VariableElement> parameters, String type) {
    boolean found = !parameters.isEmpty() && isType(parameters.getLast().asType(), type);
    if (found) {
      parameters.removeLast();
    }
    return found;
  }

  private boolean isRest(TypeMirror type) {
    return type instanceof ArrayType array && isType(array.getComponentType(), EXPR);
  }

  private String argumentType(VariableElement parameter) throws Complaint {
    TypeMirror type = types.erasure(parameter.asType());
    boolean unknown = type.getKind() == TypeKind.ERROR; // the compiler complains of it
    if (!unknown && !types.isAssignable(type, declared(EXPR))) {
      throw new Complaint(
          parameter,
          "a form takes expressions, then Expr[] rest, then Options, then Frame; not "
              + parameter.asType());
    }
    return types.asElement(type).toString();
  }

  /// Checks the `@Bulk`, `@Applied` or `@Answer` method.
  String wholeCall(ExecutableElement method) throws Complaint {
    checkMethod(method, EXPR);
    checkParameters(method, "(Normal call, Frame frame)", NORMAL, FRAME);
    return name(method);
  }

  /// Checks the `@Value` method.
  String value(ExecutableElement method) throws Complaint {
    checkMethod(method, EXPR);
    checkParameters(method, "(Frame frame)", FRAME);
    return name(method);
  }

  /// Checks the `@Numeric` method.
  String numeric(ExecutableElement method) throws Complaint {
    checkMethod(method, NUM);
    if (method.getParameters().size() != 1
        || method.getParameters().getFirst().asType().getKind() != TypeKind.INT) {
      throw new Complaint(method, "the parameters must be (int digits)");
    }
    return name(method);
  }

  private void checkMethod(ExecutableElement method, String result) throws Complaint {
    if (!method.getModifiers().contains(Modifier.STATIC)
        || method.getModifiers().contains(Modifier.PRIVATE)) {
      throw new Complaint(method, name(method) + " must be static and not private");
    }
    TypeMirror returned = method.getReturnType();
    if (returned.getKind() != TypeKind.ERROR && !types.isAssignable(returned, declared(result))) {
      throw new Complaint(
          method, name(method) + " must return " + result.substring(result.lastIndexOf('.') + 1));
    }
    if (!method.getTypeParameters().isEmpty()) {
      throw new Complaint(method, name(method) + " must not have type parameters");
    }
  }

  private void checkParameters(ExecutableElement method, String expected, String... names)
      throws Complaint {
    var parameters = method.getParameters();
    boolean fits = parameters.size() == names.length;
    for (int i = 0; fits && i < names.length; i++) {
      fits = isType(parameters.get(i).asType(), names[i]);
    }
    if (!fits) {
      throw new Complaint(method, "the parameters must be " + expected);
    }
  }

  private boolean isType(TypeMirror type, String name) {
    return types.isSameType(types.erasure(type), declared(name));
  }

  private TypeMirror declared(String name) {
    return elements.getTypeElement(name).asType();
  }

  private static String name(ExecutableElement method) {
    return method.getSimpleName().toString();
  }
}
