package org.scheelite.graphics.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.scheelite.graphics.bitmap.Bitmap;

/// A few colours that stand for all those of a picture.
///
/// Made by median cut: the box of colours with the greatest spread, weighted by its pixels, is
/// halved until there are enough boxes. Colours are told apart by their upper five bits.
final class ColourTable {

  private static final int LEVELS = 32;
  private static final int BINS = LEVELS * LEVELS * LEVELS;

  private final int[] colours;
  private final int[] byBin;

  private ColourTable(int[] colours, int[] byBin) {
    this.colours = colours;
    this.byBin = byBin;
  }

  /// At most `most` colours for an opaque picture.
  static ColourTable of(Bitmap picture, int most) {
    long[] count = new long[BINS];
    long[] red = new long[BINS];
    long[] green = new long[BINS];
    long[] blue = new long[BINS];
    for (int pixel : picture.argb()) {
      int bin = bin(pixel);
      count[bin]++;
      red[bin] += pixel >> 16 & 255;
      green[bin] += pixel >> 8 & 255;
      blue[bin] += pixel & 255;
    }
    var bins = new ArrayList<Integer>();
    for (int bin = 0; bin < BINS; bin++) {
      if (count[bin] > 0) {
        bins.add(bin);
      }
    }
    var boxes = cut(bins, count, most);
    int[] colours = new int[boxes.size()];
    int[] byBin = new int[BINS];
    for (int i = 0; i < colours.length; i++) {
      long n = 0;
      long r = 0;
      long g = 0;
      long b = 0;
      for (int bin : boxes.get(i)) {
        byBin[bin] = i;
        n += count[bin];
        r += red[bin];
        g += green[bin];
        b += blue[bin];
      }
      n = Math.max(1, n);
      colours[i] = (int) (r / n) << 16 | (int) (g / n) << 8 | (int) (b / n);
    }
    return new ColourTable(colours, byBin);
  }

  int size() {
    return colours.length;
  }

  /// The colour of that number as `0xRRGGBB`.
  int colour(int index) {
    return colours[index];
  }

  /// The number of the colour of each pixel.
  int[] indices(Bitmap picture) {
    return Arrays.stream(picture.argb()).map(pixel -> byBin[bin(pixel)]).toArray();
  }

  private static int bin(int pixel) {
    return (pixel >> 19 & 31) << 10 | (pixel >> 11 & 31) << 5 | pixel >> 3 & 31;
  }

  private static List<List<Integer>> cut(List<Integer> bins, long[] count, int most) {
    var boxes = new ArrayList<List<Integer>>();
    boxes.add(bins);
    while (boxes.size() < most) {
      int widest = -1;
      double score = 0;
      for (int i = 0; i < boxes.size(); i++) {
        double s =
            spread(boxes.get(i), longestAxis(boxes.get(i))) * Math.sqrt(total(boxes.get(i), count));
        if (s > score) {
          score = s;
          widest = i;
        }
      }
      if (widest < 0) {
        break;
      }
      var box = boxes.remove(widest);
      int shift = longestAxis(box);
      var sorted = new ArrayList<>(box);
      sorted.sort(Comparator.comparingInt(bin -> bin >> shift & 31));
      int half = middle(sorted, count);
      boxes.add(List.copyOf(sorted.subList(0, half)));
      boxes.add(List.copyOf(sorted.subList(half, sorted.size())));
    }
    return boxes;
  }

  /// Where half of the pixels lie before; neither part is empty.
  private static int middle(List<Integer> sorted, long[] count) {
    long half = total(sorted, count) / 2;
    long sum = 0;
    for (int i = 0; i < sorted.size() - 1; i++) {
      sum += count[sorted.get(i)];
      if (sum >= half) {
        return i + 1;
      }
    }
    return Math.max(1, sorted.size() - 1);
  }

  private static long total(List<Integer> box, long[] count) {
    long sum = 0;
    for (int bin : box) {
      sum += count[bin];
    }
    return sum;
  }

  private static int longestAxis(List<Integer> box) {
    int best = 0;
    for (int shift : new int[] {5, 10}) {
      if (spread(box, shift) > spread(box, best)) {
        best = shift;
      }
    }
    return best;
  }

  private static int spread(List<Integer> box, int shift) {
    int min = LEVELS;
    int max = -1;
    for (int bin : box) {
      min = Math.min(min, bin >> shift & 31);
      max = Math.max(max, bin >> shift & 31);
    }
    return Math.max(0, max - min);
  }
}
