package org.scheelite.builtin.processor;

import com.sun.source.tree.ExpressionTree;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Answer;
import org.scheelite.builtin.Applied;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Bulk;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Numeric;
import org.scheelite.builtin.Value;
import org.scheelite.builtin.processor.BuiltinModel.MessageModel;
import org.scheelite.builtin.processor.BuiltinModel.OptionModel;

/// Reads and checks the class of a builtin.
final class BuiltinReader {
  private static final String MESSAGE = "org.scheelite.message.Message";
  private static final String OPTION = "org.scheelite.builtin.Option";

  private final Elements elements;
  private final Types types;
  private final FormReader formReader;
  private final Initialisers initialisers;

  BuiltinReader(ProcessingEnvironment environment) {
    elements = environment.getElementUtils();
    types = environment.getTypeUtils();
    formReader = new FormReader(environment);
    initialisers = new Initialisers(environment);
  }

  BuiltinModel read(TypeElement type) throws Complaint {
    checkClass(type);
    Builtin builtin = type.getAnnotation(Builtin.class);
    String symbol = builtin.name().isEmpty() ? symbolName(type) : builtin.name();
    String doc = docOf(type);
    String summary = DocText.summary(doc);
    if (summary.isEmpty()) {
      throw new Complaint(type, symbol + " needs a doc comment that begins with a sentence");
    }
    return new BuiltinModel(
        symbol,
        elements.getPackageOf(type).getQualifiedName().toString(),
        type.getSimpleName().toString(),
        doc,
        summary,
        attributes(builtin),
        builtin.operator(),
        List.of(builtin.seeAlso()),
        forms(type),
        options(type),
        messages(type, symbol),
        only(type, Bulk.class, formReader::wholeCall),
        only(type, Applied.class, formReader::wholeCall),
        only(type, Answer.class, formReader::wholeCall),
        only(type, Value.class, formReader::value),
        only(type, Numeric.class, formReader::numeric));
  }

  private static void checkClass(TypeElement type) throws Complaint {
    if ((type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.RECORD)
        || type.getNestingKind() != NestingKind.TOP_LEVEL
        || !type.getModifiers().contains(Modifier.FINAL)) {
      throw new Complaint(type, "a builtin is a final class or a record in a file of its own");
    }
  }

  private static String symbolName(TypeElement type) {
    String name = type.getSimpleName().toString();
    boolean marked = name.endsWith("Builtin") && !name.equals("Builtin");
    return marked ? name.substring(0, name.length() - "Builtin".length()) : name;
  }

  private static List<Attribute> attributes(Builtin builtin) {
    var attributes = EnumSet.noneOf(Attribute.class);
    attributes.addAll(List.of(builtin.attributes()));
    if (!builtin.variable()) {
      attributes.add(Attribute.PROTECTED);
    }
    return List.copyOf(attributes);
  }

  private List<FormModel> forms(TypeElement type) throws Complaint {
    var forms = new ArrayList<FormModel>();
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      Form form = method.getAnnotation(Form.class);
      if (form != null) {
        forms.add(formReader.form(method, form));
      }
    }
    return forms;
  }

  /// Reads a method.
  private interface MethodReader {
    String read(ExecutableElement method) throws Complaint;
  }

  /// Reads the one method with an annotation, if there is one.
  private static @Nullable String only(
      TypeElement type, Class<? extends Annotation> annotation, MethodReader reader)
      throws Complaint {
    @Nullable String found = null;
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (method.getAnnotation(annotation) != null) {
        if (found != null) {
          throw new Complaint(method, "a second @" + annotation.getSimpleName() + " method");
        }
        found = reader.read(method);
      }
    }
    return found;
  }

  private List<OptionModel> options(TypeElement type) throws Complaint {
    var options = new ArrayList<OptionModel>();
    Set<String> names = new HashSet<>();
    for (VariableElement field : constants(type, OPTION)) {
      var arguments = initialisers.arguments(field);
      String written = text(arguments, 0);
      String name =
          written.isEmpty() ? Initialisers.camelCase(field.getSimpleName().toString()) : written;
      if (!names.add(name)) {
        throw new Complaint(field, "a second option " + name);
      }
      options.add(
          new OptionModel(
              field.getSimpleName().toString(),
              name,
              arguments.size() < 2 ? "" : Initialisers.expression(arguments.get(1)),
              docOf(field)));
    }
    return options;
  }

  private List<MessageModel> messages(TypeElement type, String symbol) throws Complaint {
    var messages = new ArrayList<MessageModel>();
    Set<String> names = new HashSet<>();
    for (VariableElement field : constants(type, MESSAGE)) {
      var arguments = initialisers.arguments(field);
      boolean borrowed = arguments.size() == 1; // `Fit.NOTDATA.by("LinearModelFit")`
      String name = borrowed ? "" : text(arguments, 0);
      if (arguments.size() == 2 && !name.isEmpty()) {
        checkMessageName(field, name, symbol);
      }
      if (arguments.size() == 2 && !name.isEmpty() && !names.add(name)) {
        throw new Complaint(field, "a second message " + name);
      }
      messages.add(new MessageModel(field.getSimpleName().toString(), name, text(arguments, 1)));
    }
    return messages;
  }

  private static void checkMessageName(VariableElement field, String name, String symbol)
      throws Complaint {
    String start = symbol + "::";
    if (!name.startsWith(start) || name.length() == start.length()) {
      throw new Complaint(field, "the name of this message must begin with " + start);
    }
  }

  /// The constants of this type that a class declares.
  private List<VariableElement> constants(TypeElement type, String typeName) throws Complaint {
    var wanted = types.erasure(elements.getTypeElement(typeName).asType());
    var constants = new ArrayList<VariableElement>();
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      if (types.isSameType(types.erasure(field.asType()), wanted)) {
        Set<Modifier> modifiers = field.getModifiers();
        if (!modifiers.containsAll(Set.of(Modifier.STATIC, Modifier.FINAL))
            || modifiers.contains(Modifier.PRIVATE)) {
          throw new Complaint(field, field.getSimpleName() + " must be a constant, not private");
        }
        constants.add(field);
      }
    }
    return constants;
  }

  private String docOf(Element element) {
    String doc = elements.getDocComment(element);
    return doc == null ? "" : DocText.clean(doc);
  }

  private static String text(List<? extends ExpressionTree> arguments, int index) {
    @Nullable String text =
        index < arguments.size() ? Initialisers.text(arguments.get(index)) : null;
    return text == null ? "" : text;
  }
}
