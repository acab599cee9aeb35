package org.scheelite.builtin.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.scheelite.builtin.Library;

/// One run of the compiler with the processor over sources in memory.
///
/// @param complaints errors and warnings, each with its line number
record Compilation(Path output, List<String> complaints) {
  private static final String IMPORTS =
      """
      package sample;
      import org.jspecify.annotations.Nullable;
      import org.scheelite.builtin.*;
      import org.scheelite.expr.*;
      import org.scheelite.message.*;
      """;

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    private Source(String name, String text) {
      super(URI.create("mem:///sample/" + name + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  /// Compiles classes of the package `sample`; the source of each begins at line 6.
  static Compilation of(Path output, String... classes) {
    var sources = new ArrayList<JavaFileObject>();
    for (String source : classes) {
      String name = source.replaceFirst("(?s).*?(?:class|record|enum) (\\w+).*", "$1");
      sources.add(new Source(name, IMPORTS + source));
    }
    var diagnostics = new DiagnosticCollector<JavaFileObject>();
    var compiler = ToolProvider.getSystemJavaCompiler();
    var options =
        List.of(
            "-d",
            output.toString(),
            "-classpath",
            System.getProperty("java.class.path"),
            "-Xlint:all,-processing,-classfile",
            "-Ascheelite.library=Sample");
    try (var files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
      var task = compiler.getTask(null, files, diagnostics, options, null, sources);
      task.setProcessors(List.of(new BuiltinProcessor()));
      task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Compilation(
        output, diagnostics.getDiagnostics().stream().map(Compilation::line).toList());
  }

  private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
    return diagnostic.getLineNumber() + ": " + diagnostic.getMessage(Locale.ROOT);
  }

  /// The library that was written.
  Library library() {
    try {
      var loader =
          new URLClassLoader(
              new URL[] {output.toUri().toURL()}, Compilation.class.getClassLoader());
      return Class.forName("sample.SampleLibrary", true, loader)
          .asSubclass(Library.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (MalformedURLException | ReflectiveOperationException e) {
      throw new AssertionError(complaints.toString(), e);
    }
  }

  String resource(String name) {
    try {
      return Files.readString(output.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
