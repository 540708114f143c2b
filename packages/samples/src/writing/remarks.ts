import type { Random } from "../random.ts";
import type { Topic } from "./topics.ts";

/** What one speaker is reported to have said: collects the speakers as it goes. */
export class Remarks {
  readonly speakers: string[] = [];
  #paragraphsLeft = 1;
  readonly #random: Random;
  readonly #planted: string[];

  /** `planted`: clauses with policy phrases, each printed once. */
  constructor(random: Random, planted: readonly string[]) {
    this.#random = random;
    this.#planted = [...planted];
  }

  #measures(topic: Topic, count: number): string[] {
    const measures = this.#random.sample(topic.measures, count);
    const share = Math.ceil(this.#planted.length / Math.max(1, this.#paragraphsLeft));
    for (const phrase of this.#planted.splice(0, share)) {
      measures.splice(this.#random.below(measures.length + 1), 0, phrase);
    }
    return measures;
  }

  #join(measures: readonly string[]): string {
    const mark = this.#random.pick(["；", "。"]);
    return `${measures.join(mark)}。`;
  }

  /** 会议指出，……。要……；要……。 */
  say(speaker: string, topic: Topic, length: "short" | "long" = "short"): string {
    const random = this.#random;
    this.speakers.push(speaker);
    const measures = this.#measures(topic, length === "short" ? 2 : 3);
    const ground = random.pick(topic.grounds);
    switch (random.below(4)) {
      case 0:
        return `${speaker}指出，${ground}。${this.#join(measures)}`;
      case 1:
        return `${speaker}强调，${this.#join(measures)}`;
      case 2:
        return `${speaker}要求，${this.#join(measures)}`;
      default:
        return `${speaker}${random.pick(["指出", "强调"])}，${ground}，${this.#join(measures)}`;
    }
  }

  /** Two turns of one speaker in one paragraph: 会议指出，……。会议强调，……。 */
  sayTwice(speaker: string, topic: Topic): string {
    const random = this.#random;
    this.speakers.push(speaker);
    const first = random.pick(["指出", "认为"]);
    const second = random.pick(["强调", "要求"]);
    const ground = random.pick(topic.grounds);
    return `${speaker}${first}，${ground}。${speaker}${second}，${this.#join(this.#measures(topic, 2))}`;
  }

  /** Paragraphs of one speaker on several topics; every planted phrase finds a place. */
  speech(speaker: string, topics: readonly Topic[]): string[] {
    return topics.map((topic, i) => {
      this.#paragraphsLeft = topics.length - i;
      const text = this.#random.chance(0.25) ? this.sayTwice(speaker, topic) : this.say(speaker, topic, "long");
      return i > 0 && this.#random.chance(0.3) ? text.replace(speaker, `${speaker}${i > 1 ? "最后" : "还"}`) : text;
    });
  }
}
