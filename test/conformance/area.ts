/** What puts the inputs of one area of the vectors through its kernels, under the names of the vectors. */
export type Area = (inputs: never) => Answer;
export type Areas = { readonly [area: string]: Area | undefined };
type Answer = { readonly [key: string]: unknown };

export const area = <In>(answer: (inputs: In) => Answer): Area => answer;
