package org.scheelite.tensor.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CutTest {

  @Test
  void everyExampleIsInOneShard() {
    for (int examples = 1; examples <= 300; examples++) {
      for (int wanted = 1; wanted <= 16; wanted++) {
        Cut cut = Cut.of(examples, wanted);
        int next = 0;
        for (int shard = 0; shard < cut.shards(); shard++) {
          assertEquals(next, cut.from(shard), cut + ", shard " + shard);
          assertTrue(cut.count(shard) > 0, cut + ", shard " + shard);
          assertTrue(cut.count(shard) <= cut.most(), cut + ", shard " + shard);
          next += cut.count(shard);
        }
        assertEquals(examples, next, cut.toString());
        assertTrue(cut.shards() <= wanted, cut.toString());
      }
    }
  }

  @Test
  void theLastTwoAreSmaller() {
    assertEquals(new Cut(512, 8, 28, 76), Cut.of(512, 8));
  }
}
