package org.scheelite.std.io.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.ImportFormat;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Lists;
import org.scheelite.expr.Real;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Whole;

/// Reads JSON.
final class JsonReader {
  private final boolean associations;
  private final Frame frame;

  /// @param associations whether objects become associations; else lists of rules
  JsonReader(boolean associations, Frame frame) {
    this.associations = associations;
    this.frame = frame;
  }

  Expr read(String text) throws ImportFormat.Malformed {
    try (JsonParser in = new JsonFactory().createParser(text)) {
      JsonToken token = in.nextToken();
      if (token == null) {
        throw new ImportFormat.Malformed("There is no value.");
      }
      Expr value = value(in, token);
      if (in.nextToken() != null) {
        throw new ImportFormat.Malformed("There is more behind the value.");
      }
      return value;
    } catch (JsonProcessingException wrong) {
      var place = wrong.getLocation();
      String where =
          place == null
              ? ""
              : " (line %d, column %d)".formatted(place.getLineNr(), place.getColumnNr());
      String reason = wrong.getOriginalMessage().lines().findFirst().orElse("");
      throw new ImportFormat.Malformed(reason.replaceFirst(" \\(start marker.*", "") + where + ".");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private Expr value(JsonParser in, JsonToken token) throws IOException, ImportFormat.Malformed {
    frame.poll();
    return switch (token) {
      case START_OBJECT -> object(in);
      case START_ARRAY -> array(in);
      case VALUE_STRING -> Str.of(in.getText());
      case VALUE_NUMBER_INT -> Whole.of(in.getBigIntegerValue());
      case VALUE_NUMBER_FLOAT -> Real.of(in.getDoubleValue());
      case VALUE_TRUE -> Sym.TRUE;
      case VALUE_FALSE -> Sym.FALSE;
      case VALUE_NULL -> Sym.NULL;
      default -> throw new ImportFormat.Malformed("A value is missing.");
    };
  }

  private Expr array(JsonParser in) throws IOException, ImportFormat.Malformed {
    var values = new ArrayList<Expr>();
    JsonToken token = next(in);
    while (token != JsonToken.END_ARRAY) {
      values.add(value(in, token));
      token = next(in);
    }
    return Lists.of(values);
  }

  private Expr object(JsonParser in) throws IOException, ImportFormat.Malformed {
    var values = new ArrayList<Call>();
    while (next(in) != JsonToken.END_OBJECT) {
      String key = in.currentName();
      values.add(Call.rule(Str.of(key), value(in, next(in))));
    }
    if (!associations) {
      return Call.list(values);
    }
    var assoc = Assoc.builder();
    values.forEach(rule -> assoc.put(rule.arg(0), rule.arg(1)));
    return assoc.build();
  }

  private static JsonToken next(JsonParser in) throws IOException, ImportFormat.Malformed {
    JsonToken token = in.nextToken();
    if (token == null) {
      throw new ImportFormat.Malformed("The text ends too early.");
    }
    return token;
  }
}
