/// Tests of numbers, and numbers made of tests.
@NullMarked
package org.scheelite.std.number.predicate;

import org.jspecify.annotations.NullMarked;
