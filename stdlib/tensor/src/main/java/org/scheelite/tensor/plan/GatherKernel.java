package org.scheelite.tensor.plan;

import org.scheelite.tensor.Precision;

/// Moves parts of a table by index: out of it (gather), or into it, adding up (scatter).
///
/// @param table the slot of the table, `parts` that of the selected parts
/// @param tableStep elements between the tables of neighbouring rows, 0 for one table
/// @param indexStep elements between the indices of neighbouring rows
/// @param places how many parts the table has, `size` how many elements each
record GatherKernel(
    boolean scatter,
    int table,
    int indices,
    int parts,
    int tableStep,
    int indexStep,
    int partStep,
    int places,
    int size,
    int count,
    int rows)
    implements Kernel {

  @Override
  public void run(Frame f) {
    int all = f.rows(rows);
    if (scatter) {
      int tables = tableStep == 0 ? 1 : all;
      Precision.fill(f.arrays[table], f.starts[table], tables * places * size, 0);
    }
    for (int row = 0; row < all; row++) {
      for (int i = 0; i < count; i++) {
        int at = f.starts[indices] + row * indexStep + i;
        int index = (int) Precision.get(f.arrays[indices], at);
        if (index < 0 || index >= places) {
          throw new IndexOutOfBoundsException("index " + index + " in a table of " + places);
        }
        int inTable = f.starts[table] + row * tableStep + index * size;
        int inParts = f.starts[parts] + row * partStep + i * size;
        if (scatter) {
          add(f.arrays[parts], inParts, f.arrays[table], inTable);
        } else {
          System.arraycopy(f.arrays[table], inTable, f.arrays[parts], inParts, size);
        }
      }
    }
  }

  private void add(Object from, int start, Object to, int at) {
    if (from instanceof float[] source) {
      float[] target = (float[]) to;
      for (int i = 0; i < size; i++) {
        target[at + i] += source[start + i];
      }
    } else {
      double[] source = (double[]) from;
      double[] target = (double[]) to;
      for (int i = 0; i < size; i++) {
        target[at + i] += source[start + i];
      }
    }
  }

  @Override
  public String toString() {
    return scatter
        ? "@" + table + " += @" + parts + " at @" + indices
        : "@" + parts + " = @" + table + " at @" + indices;
  }
}
