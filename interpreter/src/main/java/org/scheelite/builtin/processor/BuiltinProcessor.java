package org.scheelite.builtin.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.FileObject;
import javax.tools.StandardLocation;
import org.scheelite.builtin.Answer;
import org.scheelite.builtin.Applied;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Bulk;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.IndexedLibrary;
import org.scheelite.builtin.Library;
import org.scheelite.builtin.Numeric;
import org.scheelite.builtin.Value;

/// Turns the classes with [Builtin] of a module into a [Library]: checks them, and writes a
/// primitive and a reference page for each and the library with its index for all.
///
/// The option `scheelite.library` names the library, `Core` or `org.scheelite.std.Core`.
public final class BuiltinProcessor extends AbstractProcessor {
  private static final String LIBRARY_NAME = "scheelite.library";

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*"); // so that it also knows its option where a module has no builtins
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(LIBRARY_NAME);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    checkOwners(round);
    var reader = new BuiltinReader(processingEnv);
    var models = new TreeMap<String, BuiltinModel>();
    for (TypeElement type : ElementFilter.typesIn(round.getElementsAnnotatedWith(Builtin.class))) {
      try {
        BuiltinModel model = reader.read(type);
        if (models.put(model.symbol(), model) != null) {
          throw new Complaint(type, "a second class declares " + model.symbol());
        }
      } catch (Complaint complaint) {
        complain(complaint.element(), complaint.text());
      }
    }
    if (!models.isEmpty()) {
      try {
        write(models.values());
      } catch (IOException e) {
        processingEnv.getMessager().printError("cannot write the library: " + e.getMessage());
      }
    }
    return false;
  }

  /// Complains of forms and their kin on classes that are no builtins.
  private void checkOwners(RoundEnvironment round) {
    for (Element method :
        round.getElementsAnnotatedWithAny(
            Set.of(
                Form.class, Bulk.class, Applied.class, Answer.class, Value.class, Numeric.class))) {
      Element owner = method.getEnclosingElement();
      if (owner != null && owner.getAnnotation(Builtin.class) == null) {
        complain(method, "this class is not marked with @Builtin");
      }
    }
  }

  private void write(Collection<BuiltinModel> models) throws IOException {
    for (BuiltinModel model : models) {
      writeClass(model.packageName() + "." + model.primitiveName(), PrimitiveWriter.write(model));
      writeResource(pageName(model.symbol()), PageWriter.write(model));
    }
    String option = processingEnv.getOptions().getOrDefault(LIBRARY_NAME, "");
    var library = LibraryWriter.of(option, models);
    writeClass(library.className(), library.source());
    writeResource(indexName(library.className()), LibraryWriter.index(models));
    writeResource("META-INF/services/" + Library.class.getName(), library.className() + "\n");
  }

  private static String pageName(String symbol) {
    return "META-INF/scheelite/pages/" + IndexedLibrary.fileName(symbol);
  }

  private static String indexName(String className) {
    return "META-INF/scheelite/" + className + ".index";
  }

  private void writeClass(String name, String source) throws IOException {
    try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
      writer.write(source);
    }
  }

  private void writeResource(String name, String text) throws IOException {
    FileObject file =
        processingEnv.getFiler().createResource(StandardLocation.CLASS_OUTPUT, "", name);
    try (Writer writer = file.openWriter()) {
      writer.write(text);
    }
  }

  private void complain(Element element, String message) {
    processingEnv.getMessager().printError(message, element);
  }
}
