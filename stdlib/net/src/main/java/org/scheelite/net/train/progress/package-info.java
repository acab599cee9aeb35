/// How a training is shown: what there is to tell, as lines for people and as rows for programs.
@NullMarked
package org.scheelite.net.train.progress;

import org.jspecify.annotations.NullMarked;
