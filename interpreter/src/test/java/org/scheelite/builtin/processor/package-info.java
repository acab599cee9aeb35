/// Tests of the annotation processor.
@NullMarked
package org.scheelite.builtin.processor;

import org.jspecify.annotations.NullMarked;
