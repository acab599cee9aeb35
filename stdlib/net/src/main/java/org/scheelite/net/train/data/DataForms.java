package org.scheelite.net.train.data;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Assoc;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.net.NetFault;
import org.scheelite.net.train.setting.TrainMessages;

/// Finds the examples behind data that stands for others: names of data sets, files, datasets.
public final class DataForms {
  private static final Symbol DATASET = Symbol.system("Dataset");
  private static final Symbol FILE = Symbol.system("File");
  private static final Symbol IMPORT = Symbol.system("Import");
  private static final Symbol NORMAL = Symbol.system("Normal");
  private static final Symbol RESOURCE_DATA = Symbol.system("ResourceData");
  private static final Symbol EXAMPLE_DATA = Symbol.system("ExampleData");
  private static final List<String> HDF5 = List.of(".h5", ".hdf5", ".hdf", ".he5");

  private DataForms() {}

  /// The data itself, or what it stands for.
  ///
  /// @param element which part of a named data set is meant: `"TrainingData"` or `"TestData"`
  /// @throws NetFault where there is no data set or file of this name
  public static Expr resolved(Expr data, String element, Frame frame) {
    return switch (data) {
      case Str name -> named(name, element, frame);
      case Normal set when set.is(DATASET) -> frame.call(NORMAL, set);
      case Normal file when file.is(FILE, 1) -> file(file, frame);
      default -> data;
    };
  }

  private static Expr named(Str name, String element, Frame frame) {
    Expr example = Call.list(Str.of("MachineLearning"), name);
    Expr found = tried(Call.of(RESOURCE_DATA, name, Str.of(element)), frame);
    if (found == null) {
      found = tried(Call.of(EXAMPLE_DATA, example, Str.of(element)), frame);
    }
    if (found == null && element.equals("TrainingData")) {
      found = tried(Call.of(EXAMPLE_DATA, example), frame);
    }
    if (found == null) {
      frame.call(EXAMPLE_DATA, example, Str.of(element)); // its message says what is missing
      throw new NetFault(TrainMessages.NAME, name, Str.of(element));
    }
    return found;
  }

  private static @Nullable Expr tried(Call call, Frame frame) {
    Expr found = frame.filtering(message -> false, () -> frame.evaluate(call));
    return found.equals(Sym.FAILED) || found.head().equals(call.head()) ? null : found;
  }

  /// What is in a file: the arrays of an HDF5 file by their names, else what `Import` makes of it.
  private static Expr file(Normal file, Frame frame) {
    String path = file.arg(0) instanceof Str(String text) ? text.toLowerCase(Locale.ROOT) : "";
    boolean arrays = HDF5.stream().anyMatch(path::endsWith);
    Expr found = arrays ? frame.call(IMPORT, file, Str.of("Data")) : frame.call(IMPORT, file);
    if (found.equals(Sym.FAILED) || found.head().equals(IMPORT)) {
      throw new NetFault(TrainMessages.FILE, file);
    }
    return arrays && found instanceof Assoc assoc ? named(assoc) : found;
  }

  /// Arrays by their names without the slash of the outermost group.
  private static Expr named(Assoc arrays) {
    Assoc.Builder columns = Assoc.builder();
    for (Assoc.Entry entry : arrays) {
      boolean rooted = entry.key() instanceof Str(String name) && name.startsWith("/");
      columns.put(
          rooted ? Str.of(((Str) entry.key()).value().substring(1)) : entry.key(), entry.value());
    }
    return columns.build();
  }
}
