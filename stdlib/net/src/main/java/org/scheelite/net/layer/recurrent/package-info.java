/// Recurrent layers: a state that goes from step to step of a sequence.
@NullMarked
package org.scheelite.net.layer.recurrent;

import org.jspecify.annotations.NullMarked;
