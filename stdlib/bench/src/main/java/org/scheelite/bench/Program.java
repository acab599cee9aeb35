package org.scheelite.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A program of the language with its value.
///
/// @param id the name of its row
/// @param code what is evaluated
/// @param expect the value as text
record Program(String id, String code, String expect) {
  private static final String RESOURCE = "language.json";

  /// Reads all programs: a list of objects with these three texts.
  static List<Program> all() throws IOException {
    var programs = new ArrayList<Program>();
    try (var stream = Program.class.getResourceAsStream(RESOURCE);
        JsonParser json = new JsonFactory().createParser(stream)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.START_OBJECT) {
        Map<String, String> texts = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
          texts.put(json.currentName(), json.nextTextValue());
        }
        programs.add(new Program(text(texts, "id"), text(texts, "code"), text(texts, "expect")));
      }
    }
    return programs;
  }

  private static String text(Map<String, String> texts, String name) throws IOException {
    String text = texts.get(name);
    if (text == null) {
      throw new IOException(RESOURCE + ": an entry without " + name);
    }
    return text;
  }
}
