package org.scheelite.std.io.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.ImportFormat;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;

/// Archives of files. An element is the name of a file in it, which is read as `Import` would;
/// `"FileNames"`, the usual element, lists them.
public final class ZipFormat implements ImportFormat {

  @Override
  public String name() {
    return "ZIP";
  }

  @Override
  public Set<String> extensions() {
    return Set.of("zip");
  }

  @Override
  public Set<String> elements() {
    return Set.of("FileNames", ANY);
  }

  @Override
  public Expr decode(byte[] bytes, @Nullable String element, Map<String, Expr> options, Frame frame)
      throws Malformed {
    boolean names = element == null || element.equals("FileNames");
    var found = new ArrayList<Expr>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        frame.poll();
        if (names && !entry.isDirectory()) {
          found.add(Str.of(entry.getName()));
        } else if (entry.getName().equals(element)) {
          return inside(entry.getName(), read(zip, frame), options, frame);
        }
      }
    } catch (IOException | IllegalArgumentException _) {
      throw new Malformed("The archive is damaged.");
    }
    if (!names) {
      throw new Malformed("There is no file " + element + " in the archive.");
    }
    return Call.list(found);
  }

  private static byte[] read(ZipInputStream zip, Frame frame) throws IOException {
    var out = new ByteArrayOutputStream();
    var buffer = new byte[65_536];
    for (int count = zip.read(buffer); count >= 0; count = zip.read(buffer)) {
      frame.poll();
      out.write(buffer, 0, count);
      frame.budget().reserve(2L * out.size());
    }
    return out.toByteArray();
  }

  private static Expr inside(String name, byte[] bytes, Map<String, Expr> options, Frame frame)
      throws Malformed {
    ImportFormat format = Formats.readingFile(name, frame);
    return format == null
        ? Str.of(new String(bytes, StandardCharsets.UTF_8))
        : format.decode(bytes, null, options, frame);
  }
}
