package org.scheelite.std.io.format;

import io.jhdf.HdfFile;
import io.jhdf.WritableHdfFile;
import io.jhdf.api.Dataset;
import io.jhdf.api.Group;
import io.jhdf.api.Node;
import io.jhdf.api.WritableGroup;
import io.jhdf.exceptions.HdfException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.ExportFormat;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.ImportFormat;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.std.list.Packs;

/// Arrays by name in a file of the HDF5 format.
///
/// The usual element lists the names of the datasets; a name as an element gives its data, and
/// `"Data"` an association of all of them. `"Datasets"` lists the names as well, `"Dimensions"` and
/// `"Attributes"` give associations by name. Arrays of numbers and strings are read and written.
public final class Hdf5Format implements ExportFormat, ImportFormat {
  private static final String USUAL = "Dataset1";

  @Override
  public String name() {
    return "HDF5";
  }

  @Override
  public Set<String> extensions() {
    return Set.of("h5", "hdf5", "hdf", "he5");
  }

  @Override
  public Set<String> elements() {
    return Set.of("Attributes", "Data", "Datasets", "Dimensions", "Groups", ANY);
  }

  @Override
  public boolean text() {
    return false;
  }

  @Override
  public Expr decode(byte[] bytes, @Nullable String element, Map<String, Expr> options, Frame frame)
      throws Malformed {
    try (HdfFile file = HdfFile.fromBytes(bytes)) {
      var datasets = new LinkedHashMap<String, Dataset>();
      var groups = new ArrayList<Expr>();
      collect(file, datasets, groups, frame);
      String wish = element == null ? "Datasets" : element;
      return switch (wish) {
        case "Datasets" ->
            Call.list(datasets.keySet().stream().map(name -> (Expr) Str.of(name)).toList());
        case "Groups" -> Call.list(groups);
        case "Dimensions" -> each(datasets, set -> Hdf5Values.dimensions(set));
        case "Attributes" -> each(datasets, set -> Hdf5Values.attributes(set));
        case "Data" -> {
          Assoc.Builder all = Assoc.builder();
          for (Map.Entry<String, Dataset> entry : datasets.entrySet()) {
            all.put(Str.of(entry.getKey()), Hdf5Values.data(entry.getValue()));
          }
          yield all.build();
        }
        default -> {
          Dataset set = datasets.get(wish.startsWith("/") ? wish : "/" + wish);
          if (set == null) {
            throw new Malformed("There is no dataset " + wish + ".");
          }
          yield Hdf5Values.data(set);
        }
      };
    } catch (HdfException broken) {
      throw new Malformed(broken.getMessage() + ".");
    } catch (BufferUnderflowException
        | IndexOutOfBoundsException
        | NegativeArraySizeException
        | IllegalArgumentException
        | ArithmeticException
        | ClassCastException _) {
      // The library trusts the sizes and places that a file gives.
      throw new Malformed("The file is damaged.");
    }
  }

  private static void collect(
      Group group, Map<String, Dataset> datasets, List<Expr> groups, Frame frame) {
    for (Node node : group.getChildren().values()) {
      frame.poll();
      if (node instanceof Dataset set) {
        datasets.put(set.getPath(), set);
      } else if (node instanceof Group inner) {
        groups.add(Str.of(inner.getPath().replaceFirst("/$", "")));
        collect(inner, datasets, groups, frame);
      }
    }
  }

  private static Expr each(Map<String, Dataset> datasets, Function<Dataset, Expr> value) {
    Assoc.Builder all = Assoc.builder();
    datasets.forEach((name, set) -> all.put(Str.of(name), value.apply(set)));
    return all.build();
  }

  @Override
  public byte @Nullable [] encode(Expr value, Map<String, Expr> options, Frame frame) {
    Map<String, Object> arrays = arrays(value);
    if (arrays == null) {
      return null;
    }
    try {
      Path draft = Files.createTempFile("scheelite-", ".h5");
      try {
        write(draft, arrays);
        return Files.readAllBytes(draft);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException | HdfException _) {
      return null;
    }
  }

  private static void write(Path draft, Map<String, Object> arrays) {
    try (WritableHdfFile file = HdfFile.write(draft)) {
      for (Map.Entry<String, Object> entry : arrays.entrySet()) {
        String[] path = entry.getKey().replaceFirst("^/+", "").split("/+");
        WritableGroup group = file;
        for (int i = 0; i < path.length - 1; i++) {
          group =
              group.getChild(path[i]) instanceof WritableGroup known
                  ? known
                  : group.putGroup(path[i]);
        }
        group.putDataset(path[path.length - 1], entry.getValue());
      }
    }
  }

  /// The arrays by name; null where a value is none.
  private static @Nullable Map<String, Object> arrays(Expr value) {
    var arrays = new LinkedHashMap<String, Object>();
    List<Expr> rules =
        switch (value) {
          case Assoc assoc -> assoc.entries().stream().map(entry -> (Expr) entry.rule()).toList();
          case Normal list
              when list.is(Sym.LIST)
                  && list.size() > 0
                  && !(list instanceof Packed)
                  && list.args().stream()
                      .allMatch(one -> one instanceof Normal rule && rule.is(Sym.RULE, 2)) ->
              list.args();
          default -> List.of(Call.rule(Str.of(USUAL), value));
        };
    for (Expr one : rules) {
      Normal rule = (Normal) one;
      Object array = Hdf5Values.array(Packs.deep(rule.arg(1)));
      if (!(rule.arg(0) instanceof Str(String name)) || name.isBlank() || array == null) {
        return null;
      }
      arrays.put(name, array);
    }
    return arrays;
  }
}
