export const obligations = 'obligations';
