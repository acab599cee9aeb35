package org.scheelite.builtin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// A library that lies in its jar as an index, a class and a page for each builtin, as the
/// annotation processor writes them.
public abstract class IndexedLibrary implements Library {
  private static final String FOLDER = "META-INF/scheelite/";

  private final ClassLoader loader;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, String> classNames = new HashMap<>();

  /// @param self the class of the library
  protected IndexedLibrary(Class<? extends IndexedLibrary> self) {
    loader = self.getClassLoader();
    String index = resource(self.getName() + ".index");
    int start = 0;
    while (start < index.length()) {
      int first = index.indexOf('\t', start);
      int second = index.indexOf('\t', first + 1);
      int end = index.indexOf('\n', second + 1);
      String name = index.substring(start, first);
      classNames.put(name, index.substring(first + 1, second));
      entries.put(name, new Entry(name, index.substring(second + 1, end)));
      start = end + 1;
    }
  }

  @Override
  public Map<String, Entry> entries() {
    return Collections.unmodifiableMap(entries);
  }

  @Override
  public Primitive load(String name) {
    String className = classNames.get(name);
    if (className == null) {
      throw new IllegalArgumentException("not in this library: " + name);
    }
    try {
      return Class.forName(className, true, loader)
          .asSubclass(Primitive.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the library lacks " + className, e);
    }
  }

  @Override
  public String page(String name) {
    return resource("pages/" + fileName(name));
  }

  /// The file of the page of a builtin; backticks are not for the names of files.
  public static String fileName(String name) {
    return name.replace('`', '.') + ".md";
  }

  private String resource(String name) {
    try (InputStream in = loader.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("the library lacks " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
