import { pointsOfWidth, widthOfPoints } from '../../../src/workbench/files/convert/columnWidth';
import { withMarks, withoutMarks } from '../../../src/workbench/files/convert/futureFunctions';
import { joinHeader, splitHeader } from '../../../src/workbench/files/convert/headerText';
import { fileLineOf, lineOf } from '../../../src/workbench/files/convert/lineStyle';
import { orientationOf, rotationOf } from '../../../src/workbench/files/convert/orientation';

describe('column widths', () => {
  it('are those that Excel shows: 64 pixels, 48 points, for its usual 9.140625 characters', () => {
    expect(pointsOfWidth(9.140625)).toBe(48);
    expect(pointsOfWidth(26.7109375)).toBe(140.25);
    expect(widthOfPoints(140.25)).toBe(26.7109375);
  });

  it('come back whatever they were: of every pixel, of other programs, in points that are no pixels', () => {
    for (let pixels = 0; pixels <= 1_790; pixels += 1)
      expect(pointsOfWidth(widthOfPoints(pixels * 0.75))).toBe(pixels * 0.75);
    for (const characters of [11.53515625, 8.43, 20, 64.5, 0.01])
      expect(widthOfPoints(pointsOfWidth(characters))).toBe(characters);
    for (const points of [100, 33.3, 0.01, 250.2]) expect(pointsOfWidth(widthOfPoints(points))).toBe(points);
  });
});

describe('headers', () => {
  it('fall into three parts, codes kept as they are', () => {
    expect(splitHeader('&L&"Calibri,Bold"&14Pistes && idées&R&P / &N')).toEqual({
      left: '&"Calibri,Bold"&14Pistes && idées',
      center: '',
      right: '&P / &N',
    });
    expect(splitHeader('Titre')).toEqual({ left: '', center: 'Titre', right: '' });
  });

  it('come together again', () => {
    const parts = { left: 'a && L', center: '', right: 'Page &P' };
    expect(splitHeader(joinHeader(parts))).toEqual(parts);
  });
});

describe('young functions', () => {
  it('lose the mark of the file, and get it again', () => {
    const file = '_xlfn.TEXTJOIN(", ",TRUE,_xlfn._xlws.FILTER(A:A,B:B="IFS(1)"),\'SORT(\'!A1)';
    const read = 'TEXTJOIN(", ",TRUE,FILTER(A:A,B:B="IFS(1)"),\'SORT(\'!A1)';
    expect(withoutMarks(file)).toBe(read);
    expect(withMarks(read)).toBe(file);
  });

  it('are not looked for inside of other names', () => {
    expect(withMarks('SUMIFS(A:A,B:B,1)+XIFS(2)')).toBe('SUMIFS(A:A,B:B,1)+XIFS(2)');
    expect(withoutMarks('_xlfn.FUTURE(1)')).toBe('_xlfn.FUTURE(1)');
  });
});

it('lines have a name in a file for each style and weight that Excel draws', () => {
  for (const file of [
    'thin',
    'hair',
    'medium',
    'thick',
    'dashed',
    'mediumDashDot',
    'dotted',
    'double',
    'slantDashDot',
  ]) {
    const line = lineOf(file);
    expect(fileLineOf(line?.style ?? '', line?.weight ?? '')).toBe(file);
  }
  expect(fileLineOf('Double', 'Thin')).toBe('double');
  expect(fileLineOf('None', 'Thin')).toBeNull();
});

it('texts turn the same way in Office.js and in a file', () => {
  for (const rotation of [0, 45, 90, 91, 135, 180, 255])
    expect(rotationOf(orientationOf(rotation))).toBe(rotation);
  expect([orientationOf(135), orientationOf(255)]).toEqual([-45, 180]);
});
